package io.howdidwedo.surveyservice.transaction.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// The lines of a request, read beside their being worked on: what has come is handed over at once,
/// as many as there are, so that a slow upload is answered line by line and a quick one in chunks.
final class IncomingLines implements AutoCloseable {
    private final BlockingQueue<Item> arrived;
    private final int most;
    private final Thread reading;
    private boolean ended;
    private Item.@Nullable Broken brokenOff;

    private sealed interface Item {
        record Line(int number, String text) implements Item {}

        record End() implements Item {}

        record Broken(IOException why) implements Item {}
    }

    /// A line that is not blank.
    ///
    /// @param number from 1
    record Line(int number, String text) {}

    /// Begins to read.
    ///
    /// @param most lines handed over at once
    IncomingLines(InputStream input, int most) {
        this.most = most;
        this.arrived = new ArrayBlockingQueue<>(2 * most);
        this.reading = Thread.ofVirtual().name("incoming-lines").start(() -> read(input));
    }

    private void read(InputStream input) {
        try {
            hand(input);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(InputStream input) throws InterruptedException {
        try {
            handLines(input);
            arrived.put(new Item.End());
        } catch (IOException e) {
            arrived.put(new Item.Broken(e));
        }
    }

    private void handLines(InputStream input) throws IOException, InterruptedException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                arrived.put(new Item.Line(number, line));
            }
        }
    }

    /// The next lines, waiting for the first of them; none when there are no more.
    ///
    /// @throws IOException when the upload broke off; all lines before were handed over
    List<Line> next() throws IOException {
        List<Line> lines = new ArrayList<>();
        if (ended) {
            return lines;
        }
        Item item = first();
        while (item != null) {
            add(item, lines);
            boolean goesOn = !ended && brokenOff == null && lines.size() < most;
            item = goesOn ? arrived.poll() : null;
        }
        return lines;
    }

    private void add(Item item, List<Line> lines) throws IOException {
        switch (item) {
            case Item.Line(int number, String text) -> lines.add(new Line(number, text));
            case Item.End() -> ended = true;
            case Item.Broken broken -> {
                if (lines.isEmpty()) {
                    ended = true;
                    throw broken.why();
                }
                brokenOff = broken;
            }
        }
    }

    private Item first() throws IOException {
        if (brokenOff != null) {
            return brokenOff;
        }
        try {
            return arrived.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The service is stopping", e);
        }
    }

    /// Stops reading, and comes back only when nobody touches the request any more.
    @Override
    public void close() {
        reading.interrupt();
        boolean interrupted = false;
        while (reading.isAlive()) {
            try {
                reading.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
