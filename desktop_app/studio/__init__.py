"""Application services on asyncio, without Qt: session, queue, planner, exporter."""
