import {styled} from 'styled-components'

/** Half-transparent tints, so that they stand on light and on dark. The sign is not part of the text. */
export const Words = styled.span<{$chosen: boolean}>`
  --tint: ${({$chosen}) => ($chosen ? '#8c6adf' : '#e5484d')};
  background: color-mix(in srgb, var(--tint) 16%, transparent);
  border-bottom: 2px ${({$chosen}) => ($chosen ? 'solid' : 'dotted')} var(--tint);
  border-radius: 3px 3px 0 0;

  &::after {
    content: '${({$chosen}) => ($chosen ? '*' : '?')}';
    color: var(--tint);
    font-weight: 700;
    margin-inline: 1px 2px;
    pointer-events: none;
  }
`
