import { bundleForDebugger, runVscodeSuite } from '../../scripts/vscode/run-suite';

export { runVscodeSuite };

/** `tsx test/vscode/run.ts [-g PATTERN | --bundle]`; the debugger runs what `--bundle` leaves in out/. */
async function main(): Promise<void> {
  const [flag, pattern] = process.argv.slice(2);
  if (flag === '--bundle') {
    await bundleForDebugger();
    return;
  }
  const outcome = await runVscodeSuite({ grep: flag === '-g' ? pattern : undefined });
  if (outcome.unavailable) {
    console.log(`VS Code suite skipped: ${outcome.unavailable}`);
    process.exitCode = process.env.CI === 'true' ? 1 : 0;
    return;
  }
  const { passed, failed, skipped } = outcome;
  console.log(`VS Code suite: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
