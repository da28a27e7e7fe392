package io.howdidwedo.servicekit.naming;

import io.howdidwedo.servicekit.event.TopicReader;
import org.springframework.context.SmartLifecycle;

/// Has names read by the first service of a process that starts; the others know them, too.
final class TeachingNames implements SmartLifecycle {
    private final Names names;
    private final TopicReader reader;
    private volatile boolean teaching;
    private volatile boolean running;

    TeachingNames(Names names, TopicReader reader) {
        this.names = names;
        this.reader = reader;
    }

    @Override
    public void start() {
        running = true;
        teaching = names.isLeftToTeach();
        if (teaching) {
            reader.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (teaching) {
            teaching = false;
            reader.stop();
            names.leave();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
