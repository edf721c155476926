import { render } from 'preact';
import { followTheme } from '../ui/follow-theme.ts';
import { Options } from './options.tsx';

void followTheme(document.documentElement, new AbortController().signal);
const root = document.getElementById('root');
if (root) render(<Options />, root);
