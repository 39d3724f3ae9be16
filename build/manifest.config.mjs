// dist/custom-elements.json: what editors and the README's tables know about the elements.
export default {
  globs: ['src/ui/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public members only',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            if (declaration.members === undefined) continue;
            declaration.members = declaration.members.filter(
              ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
            );
          }
        }
      },
    },
  ],
};
