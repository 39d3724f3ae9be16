import { css, type CSSResult } from 'lit';

export const STUDIO: CSSResult = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 19.5rem minmax(0, 1fr) 25rem;
    height: 100dvh;
    background: var(--paper);
  }

  header {
    grid-column: 1 / -1;
  }

  /* A landmark around the three panes, and no box. */
  main {
    display: contents;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 10px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--sheet);
  }

  h1 {
    font-size: 17px;
  }

  .file {
    flex: 1;
    min-width: 10rem;
    color: var(--soft);
    overflow-wrap: anywhere;
  }

  .views {
    display: none;
    flex-basis: 100%;
    gap: 4px;
  }

  .views button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--tint);
  }

  .pane {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  .list {
    border-inline-end: 1px solid var(--line);
  }

  .side {
    border-inline-start: 1px solid var(--line);
  }

  studio-start,
  studio-imported {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
  }

  studio-edit {
    flex: 1;
    min-height: 0;
  }

  .said {
    min-height: 1.5em;
    color: var(--soft);
    font-size: 13px;
  }

  .dropping {
    outline: 3px dashed var(--accent);
    outline-offset: -8px;
  }

  @media (max-width: 1100px) {
    :host {
      grid-template-columns: 16rem minmax(0, 1fr);
    }

    .views {
      display: flex;
    }

    :host([data-view='try']) .middle,
    :host(:not([data-view='try'])) .side {
      display: none;
    }

    .views .to-list {
      display: none;
    }
  }

  @media (max-width: 720px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      height: auto;
      min-height: 100dvh;
    }

    .views .to-list {
      display: inline-flex;
    }

    .pane {
      min-height: 75dvh;
    }

    .list {
      max-height: 85dvh;
      border: 0;
    }

    .side {
      border: 0;
    }

    :host(:not([data-view='list'])) .list,
    :host([data-view='list']) :is(.middle, .side) {
      display: none;
    }
  }
`;
