/** A claim's words with their mark. */
export const WorkspaceIcon = () => (
  <svg viewBox="0 0 25 25" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Caveat">
    <rect width="25" height="25" rx="5" fill="#5b3fb5" />
    <path d="M5 10h8M5 14h10M5 18h6" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    <path
      d="M18.5 5v6M15.9 6.5l5.2 3M21.1 6.5l-5.2 3"
      stroke="#ffd76a"
      strokeWidth="1.8"
      strokeLinecap="round"
    />
  </svg>
)
