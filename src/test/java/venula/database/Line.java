package venula.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** The line to a database, which a test can cut as if the database had been stopped, or hold as if it hung. */
public final class Line implements AutoCloseable {
    private static final int LOWEST = 20_000;
    private static final int MANY = 10_000;
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final URI database;
    private final InetSocketAddress end;
    private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();
    private int port;
    private boolean held;

    private Line(String url) {
        this.database = URI.create(url);
        this.end = new InetSocketAddress(HERE, database.getPort());
        mend();
    }

    public static Line to(String url) {
        return new Line(url);
    }

    /** The address of the database at the near end of the line. */
    public String url() {
        return database.toString().replace(":" + database.getPort() + "/", ":" + port + "/");
    }

    /** From now on nobody is there, and who was being talked to is gone. */
    public void cut() {
        close();
    }

    /** From now on everybody may come and nothing is answered. */
    public synchronized void hold() {
        held = true;
    }

    /** As it was in the beginning. */
    public synchronized void mend() {
        held = false;
        notifyAll();
        if (!open.isEmpty()) return;
        try {
            var door = door();
            port = door.getLocalPort();
            open.add(door);
            Thread.ofVirtual().start(() -> welcome(door));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * On the port it had before, once the door that was there has quite closed; the first time on one that no outgoing
     * connection is ever given.
     */
    private ServerSocket door() throws IOException {
        for (int tried = 0; ; tried++) {
            var door = new ServerSocket();
            try {
                door.setReuseAddress(true);
                door.bind(new InetSocketAddress(HERE, port > 0 ? port : LOWEST + new Random().nextInt(MANY)));
                return door;
            } catch (BindException taken) {
                door.close();
                if (tried == MANY) throw taken;
                if (port > 0) LockSupport.parkNanos(MOMENT.toNanos());
            }
        }
    }

    private void welcome(ServerSocket door) {
        try {
            while (true) join(door.accept());
        } catch (IOException closed) {
            // cut
        }
    }

    private void join(Socket near) throws IOException {
        open.add(near);
        var far = new Socket();
        open.add(far);
        far.connect(end);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private void carry(Socket from, Socket to) {
        var some = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(some);
                    read >= 0;
                    read = from.getInputStream().read(some)) {
                waitWhileHeld();
                to.getOutputStream().write(some, 0, read);
            }
        } catch (IOException | InterruptedException closed) {
            // cut
        }
    }

    private synchronized void waitWhileHeld() throws InterruptedException {
        while (held) wait();
    }

    @Override
    public void close() {
        for (var end = open.poll(); end != null; end = open.poll()) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
