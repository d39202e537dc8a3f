import { z } from 'zod';
import { askControl } from './askControl.ts';
import { makeSignInLink } from './createApp.ts';
import { runCommand } from './runCommand.ts';

const answerShape = z.object({ link: z.url() });

await runCommand({
  usage: 'npm run link   makes a one-time sign-in link for the coordinator; it opens once, within a day.',
  options: {},
  failed: 'No link was made',
  run: async (settings) => {
    const answer = await askControl(settings, 'link');
    const lines =
      answer === null
        ? [
            'No server is running. Start it with npm start, then open this link once, within a day:',
            await makeSignInLink(settings),
          ]
        : ['Open this link once, within a day:', answerShape.parse(answer).link];
    return { lines, isRight: true };
  },
});
