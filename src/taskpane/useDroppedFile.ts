import { useState, type DragEvent } from 'react';
import { usePane } from './pane';

/** The file last dropped on the pane or chosen in it. A drop outside of this would make the browser leave the pane. */
export const useDroppedFile = (onDropped: () => void) => {
  const { busy } = usePane();
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);

  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const dropped = event.dataTransfer.files[0];
      if (!dropped || busy) return;
      setFile(dropped);
      onDropped();
    },
  };
  return { file, give: setFile, over, handlers };
};
