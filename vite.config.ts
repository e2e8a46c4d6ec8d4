import { builtinModules } from 'node:module'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/** The rooms Node runs as they are, from package.json "imports". */
const RUN_BY_NODE = /^#(server|db|annex-a|seeds)\//
/** The rooms that must never reach a browser. */
const NEVER_IN_BROWSER = /^#(server|db|seeds)\//
/** But for the schema of a form, which checks the same on both sides: it imports nothing but zod and #annex-a. */
const SCHEMA = /(?:^#|\/)server\/.+\.schema\.ts$/
const FOR_SCHEMAS = /^(zod|#annex-a\/.+)$/

/**
 * On the server, the pages and the server must share one copy of each module: a context key, a cache or a
 * database handle made twice would be two different things. So these rooms stay outside the bundle.
 * In the browser, #annex-a is bundled (it is pure), and the other rooms stop the build.
 */
function rooms(): Plugin {
  return {
    name: 'rooms',
    enforce: 'pre',
    resolveId(id, importer) {
      if (this.environment.config.consumer === 'server') {
        return RUN_BY_NODE.test(id) ? { id, external: true } : null
      }
      if (importer && SCHEMA.test(importer) && !FOR_SCHEMAS.test(id)) {
        this.error(`${importer} imports ${id}. A schema goes to the browser too, so it may import only zod and #annex-a.`)
      }
      if (NEVER_IN_BROWSER.test(id) && !SCHEMA.test(id)) {
        this.error(`${importer ?? 'A page'} brings ${id} to the browser. Use it only inside loader, action or middleware.`)
      }
      return null
    },
  }
}

/** The same for the development server, which leaves to Node only what has a `file:` address. */
function roomsInDevelopment(): Plugin {
  return {
    name: 'rooms-in-development',
    apply: 'serve',
    enforce: 'pre',
    config: () => ({ environments: { ssr: { resolve: { builtins: [...builtinModules, /^node:/, /^file:/] } } } }),
    transform(code) {
      if (this.environment.config.consumer !== 'server') return null
      return code.replace(/(?<=\bfrom\s*['"])#(?=(?:server|db|annex-a|seeds)\/)/g, new URL('.', import.meta.url).href)
    },
  }
}

export default defineConfig({
  plugins: [rooms(), roomsInDevelopment(), reactRouter()],
  // The checker of the page /check: one file, so that all of it is there once the page says that it is ready.
  worker: { format: 'es', plugins: () => [rooms()] },
  build: {
    // The design system's style sheet holds an old media query that the CSS minifier refuses; Sass compresses instead.
    cssMinify: false,
    // No data: addresses, so that the content security policy need not allow them.
    assetsInlineLimit: 0,
  },
  css: {
    preprocessorOptions: {
      scss: { style: 'compressed', loadPaths: ['node_modules'], quietDeps: true },
    },
  },
})
