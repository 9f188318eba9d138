package org.planlifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody at a browser: keeps cookies, sends the XSRF token, and signs in as Tasklist does. */
public final class WebUser {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    private WebUser(int port) {
        this.origin = "http://localhost:" + port;
        get("/camunda/app/tasklist/default/");
    }

    public static WebUser anonymous(int port) {
        return new WebUser(port);
    }

    public static WebUser signedIn(int port, String userId) {
        WebUser user = new WebUser(port);
        Answer answer = user.login(userId, "Demo@08-KH-DUK");
        if (answer.status() != 200) {
            throw new AssertionError("%s cannot sign in: %s".formatted(userId, answer));
        }
        user.get("/camunda/app/tasklist/default/"); // signing in changes the session, and the token with it
        return user;
    }

    public Answer login(String userId, String password) {
        return send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s".formatted(userId, password))));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Goes to this address as a browser does, which wants a page. */
    public Answer open(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET());
    }

    /** Sends a form of a plain page; the fields are written as they stand in its body. */
    public Answer postForm(String path, String fields) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    /** The body with which Tasklist sends a form; lists go as JSON, as the form's dynamic lists do. */
    public static Map<String, Object> form(Map<String, Object> fields) {
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((name, value) -> variables.put(name, value instanceof List
                ? Map.of("type", "Json", "value", text(value)) : Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public Answer json(String method, String path, Object body) {
        return send(method, path, "application/json", text(body));
    }

    public Answer send(String method, String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a file with fields beside it, as a page's upload does. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        String boundary = "--------------------ranh-gioi";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: text/html\r\n\r\n").formatted(boundary, fileName).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file as it comes. */
    public byte[] download(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Answer postWithoutToken(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends the bytes of a file and nothing beside them. */
    public Answer postFile(String path, byte[] content) {
        return send(request(path).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "application/json, text/html, */*");
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers().map().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(int status, String body, String headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("Not JSON: " + this, notJson);
            }
        }
    }
}
