import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  // Every address the workbench has is known at once: no second request tells where a person is about to go.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
