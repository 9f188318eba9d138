package org.planlifecycle.platform.webapp;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer whose body is held back if its status is 400 or more, and passes unchanged otherwise. */
class HeldRefusal extends HttpServletResponseWrapper {

    private static final int FIRST_REFUSAL = 400;
    private static final String LENGTH = "Content-Length";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private PrintWriter writer;

    HeldRefusal(HttpServletResponse response) {
        super(response);
    }

    /** What was held back; empty if nothing was. */
    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    private boolean isHeld() {
        return getStatus() >= FIRST_REFUSAL;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isHeld() ? new Held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHeld()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHeld()) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!isHeld()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHeld()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isHeld() || !LENGTH.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isHeld() || !LENGTH.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    /** Where the body goes. */
    private final class Held extends ServletOutputStream {

        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Refusals are written at once");
        }
    }
}
