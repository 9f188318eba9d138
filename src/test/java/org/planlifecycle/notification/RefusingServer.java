package org.planlifecycle.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for one conversation, in which every recipient gets the same answer. */
final class RefusingServer {

    private RefusingServer() {
    }

    /** @return the port that it listens at */
    static int start(String answer) throws IOException {
        ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread host = new Thread(() -> talk(door, answer), "refusing-server");
        host.setDaemon(true);
        host.start();
        return door.getLocalPort();
    }

    private static void talk(ServerSocket door, String answer) {
        try (door; Socket caller = door.accept();
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
