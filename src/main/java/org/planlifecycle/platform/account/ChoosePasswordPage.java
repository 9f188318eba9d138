package org.planlifecycle.platform.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.kernel.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page to which the link in the mail leads. Opening it uses nothing up: programs that check mails open links. */
@RestController
class ChoosePasswordPage {

    static final String PATH = "/dat-mat-khau";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private final ChoosePassword choice;
    private final String form;
    private final String sentence;

    ChoosePasswordPage(ChoosePassword choice) throws IOException {
        this.choice = choice;
        this.form = page("pages/dat-mat-khau.html");
        this.sentence = page("pages/dat-mat-khau-tra-loi.html");
    }

    @GetMapping(PATH)
    ResponseEntity<String> open(@RequestParam(name = "ma", defaultValue = "") String secret) {
        try {
            return answer(HttpStatus.OK, form(secret, choice.ownerOf(secret), ""));
        } catch (Refusal refusal) {
            return answer(HttpStatus.BAD_REQUEST, told(refusal.getMessage()));
        }
    }

    @PostMapping(PATH)
    ResponseEntity<String> choose(@RequestParam(name = "ma", defaultValue = "") String secret,
            @RequestParam(name = "matKhau", defaultValue = "") String password,
            @RequestParam(name = "nhapLai", defaultValue = "") String repeated) {
        try {
            String userId = choice.ownerOf(secret);
            try {
                Attempts.run(() -> choice.choose(secret, password, repeated));
            } catch (Refusal refusal) {
                return answer(HttpStatus.BAD_REQUEST, form(secret, userId, refusal.getMessage()));
            }
            return answer(HttpStatus.OK, told("Đã đặt mật khẩu của tài khoản %s; đồng chí đăng nhập bằng mật khẩu mới."
                    .formatted(userId)));
        } catch (Refusal refusal) {
            return answer(HttpStatus.BAD_REQUEST, told(refusal.getMessage()));
        }
    }

    private String form(String secret, String userId, String message) {
        return form.replace("{account}", HtmlUtils.htmlEscape(userId, "UTF-8"))
                .replace("{secret}", HtmlUtils.htmlEscape(secret, "UTF-8"))
                .replace("{message}", HtmlUtils.htmlEscape(message, "UTF-8"));
    }

    private String told(String message) {
        return sentence.replace("{message}", HtmlUtils.htmlEscape(message, "UTF-8"));
    }

    /** Neither kept by the browser nor told to any other page by its address. */
    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status).contentType(HTML).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer").header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff").body(body);
    }

    private static String page(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
