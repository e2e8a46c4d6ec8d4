import { Outlet } from 'react-router'
import { door } from '#server/door.ts'
import { frameOf, type InspectionFrame } from '#server/inspections/frame.ts'
import { inspectionNavigation } from '../../parts/inspection-navigation.ts'
import type { RouteHandle } from '../../root.tsx'

export const loader = door('seeInspection', async (here) => frameOf(here.inspection, here.roles))

export const handle: RouteHandle = { navigation: (data) => (data ? inspectionNavigation(data as InspectionFrame) : null) }

/** The frame of every page of an inspection: its navigation, from one place. */
export default function Frame() {
  return <Outlet />
}
