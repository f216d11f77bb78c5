import {styled} from 'styled-components'

/**
 * Half-transparent tints, so that they stand on light and on dark; the editor's own underline gives way
 * to them. The sign is drawn, it is not part of the text.
 */
export const Words = styled.span<{$chosen: boolean}>`
  --tint: ${({$chosen}) => ($chosen ? '#8c6adf' : '#e5484d')};
  background: color-mix(in srgb, var(--tint) 14%, transparent);
  border-bottom: 2px ${({$chosen}) => ($chosen ? 'solid' : 'dotted')} var(--tint);
  border-radius: 3px 3px 0 0;

  &&& > span {
    background: none;
    border: 0;
    color: inherit;
    text-decoration: none;
  }

  &::after {
    content: '${({$chosen}) => ($chosen ? '*' : '?')}';
    color: var(--tint);
    font-weight: 700;
    margin-inline: 1px 2px;
    pointer-events: none;
  }
`
