import { useId, useImperativeHandle, useRef, useState, type KeyboardEvent } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { palettes } from '../view/look.ts';
import './circleCanvas.css';
import type { CircleCanvasHandle, CircleCanvasProps } from './CircleCanvasProps.ts';
import type { CanvasController } from './createCanvasController.ts';
import { keyCommand } from './keyCommand.ts';
import { useCanvasController, type ControllerRef } from './useCanvasController.ts';
import { useFrameFocus } from './useFrameFocus.ts';
import { useGuardedGestures } from './useGuardedGestures.ts';
import { useInStep } from './useInStep.ts';

// Frozen: the wrapper compares all it is given on every render, and calls `cy` each time.
const noElements: readonly never[] = [];
const graphStyle = { position: 'absolute', inset: 0 } as const;

/** The circle, as one tab stop: arrows walk in it, Enter opens, Escape leaves. Everything else is drawn. */
export default function CircleCanvas(props: CircleCanvasProps) {
  const { picture, words, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [spoken, setSpoken] = useState('');
  const { controller, takeCy, backdrop, overlay, line } = useCanvasController(props, frame, setSpoken);
  useImperativeHandle(ref, () => handleOf(controller), [controller]);
  useInStep(controller, props);
  useFrameFocus(frame, controller);
  useGuardedGestures(frame, props.onPassedOn);
  return (
    <div
      ref={frame}
      className="circle-canvas"
      data-choosing={props.choosing === true || undefined}
      data-guarded={props.onPassedOn === undefined ? undefined : ''}
      style={{ background: palettes[picture.theme].background, color: palettes[picture.theme].ink }}
      role="application"
      tabIndex={0}
      aria-label={words.label}
      aria-describedby={keysId}
      onKeyDown={(event) => {
        obey(event, controller.current, props, frame.current);
      }}
    >
      <canvas ref={backdrop} aria-hidden="true" />
      <CytoscapeComponent
        elements={noElements}
        className="circle-canvas__graph"
        style={graphStyle}
        cy={takeCy}
        minZoom={0.1}
        maxZoom={6}
        autounselectify
        boxSelectionEnabled={false}
      />
      <canvas ref={overlay} aria-hidden="true" />
      <svg className="circle-canvas__line" aria-hidden="true">
        <path ref={line} />
      </svg>
      <p id={keysId} className="circle-canvas__spoken">
        {words.keys}
      </p>
      <p className="circle-canvas__spoken" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

function handleOf(controller: ControllerRef): CircleCanvasHandle {
  return {
    fit: () => {
      controller.current?.fit();
    },
    zoomBy: (factor) => {
      controller.current?.zoomBy(factor);
    },
    standing: () => controller.current?.standing() ?? null,
    camera: () => controller.current?.camera() ?? null,
    look: (camera) => {
      controller.current?.look(camera);
    },
  };
}

function obey(
  event: KeyboardEvent,
  controller: CanvasController | null,
  { onSelect, onEscape }: Pick<CircleCanvasProps, 'onSelect' | 'onEscape'>,
  frame: HTMLElement | null,
): void {
  const command = keyCommand(event);
  if (command === null || controller === null) return;
  event.preventDefault();
  switch (command.action) {
    case 'step':
      controller.step(command.direction);
      break;
    case 'neighbour':
      controller.stepToNeighbour(command.way);
      break;
    case 'open':
      if (event.key === 'Enter' && controller.expand()) break;
      onSelect(controller.focused());
      break;
    case 'choose':
      controller.choose();
      break;
    case 'menu':
      controller.openMenu();
      break;
    case 'leave':
      if (onEscape?.() === true) break;
      onSelect(null);
      frame?.blur();
      break;
    case 'zoomIn':
      controller.zoomBy(1.25);
      break;
    case 'zoomOut':
      controller.zoomBy(0.8);
      break;
    case 'fit':
      controller.fit();
      break;
  }
}
