/**
 * Vite's side of playing without a network: builds the service worker beside the page, and stamps both with the version
 * and the list of everything that was built. In development there is none: what is served changes by the minute.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { workerFile } from '../../delivery/package/offline-list.ts';
import { stamped } from '../../delivery/package/stamped.ts';

const entry = fileURLToPath(new URL('./worker/worker.ts', import.meta.url));

export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'composure-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const out = dir ?? config.build.outDir;
        writeFileSync(join(out, workerFile), await workerCode(config));
        const before = filesIn(out);
        const after = stamped(before);
        for (const path of before.keys()) if (!after.has(path)) rmSync(join(out, path));
        for (const [path, content] of after)
          if (content !== before.get(path)) writeFileSync(join(out, path), content);
      },
    },
  };
}

/** One plain script: not every browser that can have a worker can have one that imports. */
async function workerCode({ root, build: { target, minify } }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: target || 'es2022',
      minify,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: workerFile } },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('the service worker was not built');
  return chunk.code;
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return new Map(
    files.map((file) => [
      file.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      readFileSync(file),
    ]),
  );
}
