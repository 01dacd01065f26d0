package venula.post;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers one word its own way; without an answer it hangs up. */
final class RudeServer implements Closeable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String word;
    private final String answer;

    RudeServer(String word, String answer) throws IOException {
        this.word = word;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) talk(door.accept());
        } catch (IOException closed) {
            // closed
        }
    }

    private void talk(Socket guest) throws IOException {
        try (guest) {
            var heard = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
            say(guest, "220 rude");
            boolean letter = false;
            for (var line = heard.readLine(); line != null; line = heard.readLine()) {
                if (letter && !line.equals(".")) continue;
                letter = line.startsWith("DATA");
                if (line.startsWith(word) && answer.isEmpty()) return;
                say(guest, line.startsWith(word) ? answer : letter ? "354 go on" : "250 ok");
            }
        }
    }

    private static void say(Socket guest, String words) throws IOException {
        guest.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
