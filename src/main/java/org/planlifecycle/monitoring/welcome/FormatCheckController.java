package org.planlifecycle.monitoring.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.check.Finding;
import org.planlifecycle.document.check.FormatChecker;
import org.planlifecycle.monitoring.SignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets everybody who is signed in check the format of a Word file; the file is looked at and not kept. */
@RestController
class FormatCheckController {

    static final String PATH = "/camunda/api/kiem-tra-the-thuc";
    /** The largest file that is taken, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final URI SIGN_IN = URI.create("/camunda/app/welcome/default/");
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final SignedIn signedIn;
    private final FormatChecker checker;
    private final Clock clock;
    private final String page;

    FormatCheckController(SignedIn signedIn, FormatChecker checker, Clock clock) throws IOException {
        this.signedIn = signedIn;
        this.checker = checker;
        this.clock = clock;
        this.page = new ClassPathResource("pages/kiem-tra-the-thuc.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * What the page shows of one finding.
     *
     * @param weight how much it weighs, in words
     */
    record Line(String zone, String needed, String found, String howToMend, String clause, String weight, boolean error) {

        static Line of(Finding finding) {
            return new Line(finding.zone().label(), finding.needed(), finding.found(), finding.howToMend(),
                    finding.clause(), finding.severity().label(), finding.isError());
        }
    }

    /** Either the findings or one sentence that says why there are none. */
    record Answer(List<Line> findings, String message) {
    }

    @GetMapping(PATH)
    ResponseEntity<String> page(HttpServletResponse response) {
        if (signedIn.current().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND).location(SIGN_IN).build();
        }
        return ResponseEntity.ok().contentType(PAGE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.replace("{nonce}", nonce(response.getHeader("Content-Security-Policy"))));
    }

    /** The script of the page runs with the nonce of this very answer only. */
    private static String nonce(String policy) {
        Matcher allowed = NONCE.matcher(policy == null ? "" : policy);
        return allowed.find() ? allowed.group(1) : "";
    }

    /** Takes the bytes of the file as the body; reads no more of it than is taken. */
    @PostMapping(PATH)
    ResponseEntity<Answer> check(HttpServletRequest request) throws IOException {
        if (signedIn.current().isEmpty()) {
            return refused(HttpStatus.UNAUTHORIZED, "Phiên làm việc đã hết; hãy đăng nhập lại.");
        }
        byte[] file = request.getInputStream().readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            return refused(HttpStatus.PAYLOAD_TOO_LARGE, "Tệp lớn hơn 10 MB; hãy bỏ bớt hình ảnh rồi kiểm tra lại.");
        }
        List<Line> findings = checker.check(file, LocalDate.now(clock)).stream().map(Line::of).toList();
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(new Answer(findings, ""));
    }

    private static ResponseEntity<Answer> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new Answer(List.of(), sentence));
    }
}
