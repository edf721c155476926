/** A part of Firefox's background as a script of its own before the others. */
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';

/**
 * Names two files in the manifest, that of the one module and that of the other, instead of a loader of the latter. Scripts of a page run in
 * their order, each as soon as what it imports is there: the first need not wait for all that the second imports, nor either for the loader.
 * They share their modules, each of which runs once.
 * @throws Error when no file of the build has one of the modules
 */
export function startFirst(first: RegExp, then: RegExp): Plugin & CrxPlugin {
  let loaders: string[] = [];
  return {
    name: 'start-first',
    enforce: 'post',
    renderCrxManifest(manifest, bundle) {
      const { background } = manifest;
      if (!background || !('scripts' in background))
        throw new Error('the manifest has no background scripts');
      loaders = background.scripts;
      background.scripts = [first, then].map((module) => {
        const file = Object.values(bundle).find(
          (each) => each.type === 'chunk' && Object.keys(each.modules).some((id) => module.test(id)),
        );
        if (!file) throw new Error(`no file of the build has ${module.source}`);
        return file.fileName;
      });
      return manifest;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const loader of loaders) delete bundle[loader];
      },
    },
  };
}
