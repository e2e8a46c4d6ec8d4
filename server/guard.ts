const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`This is Node ${process.version}; the workbench needs Node 24 or later. Start it with \`npm start\`, which uses the project's own.`)
  process.exit(1)
}
// Before the drawing library is loaded: otherwise it takes its slow form, which is for those who work on the pages.
process.env['NODE_ENV'] ??= 'production'

export {}
