package org.planlifecycle.monitoring.welcome;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.planlifecycle.monitoring.SignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the user guide to everybody who is signed in; whoever is not is led to where one signs in. */
@RestController
class GuideController {

    /** Below the web applications' address, so that their session and headers hold here. */
    static final String PATH = "/camunda/api/huong-dan";

    private static final URI SIGN_IN = URI.create("/camunda/app/welcome/default/");
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final SignedIn signedIn;
    private final String page;

    GuideController(SignedIn signedIn) throws IOException {
        this.signedIn = signedIn;
        this.page = UserGuide.page(new ClassPathResource("guide/huong-dan.md").getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH)
    ResponseEntity<String> guide() {
        if (signedIn.current().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND).location(SIGN_IN).build();
        }
        return ResponseEntity.ok().contentType(PAGE).body(page);
    }

    @GetMapping(PATH + "/{picture:[a-z0-9-]+}.png")
    ResponseEntity<ClassPathResource> picture(@PathVariable String picture) {
        ClassPathResource file = new ClassPathResource("guide/huong-dan/%s.png".formatted(picture));
        if (signedIn.current().isEmpty() || !file.exists()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(file);
    }
}
