package org.planlifecycle.monitoring.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The user guide as a page: what it makes of CommonMark, and that the guide itself is whole. */
class UserGuideTest {

    private static final List<String> ENGLISH = List.of("Claim", "Complete", "Start process", "Save", "Processes",
            "Cockpit", "Tasklist");

    private static String guide() throws IOException {
        return UserGuide.page(new ClassPathResource("guide/huong-dan.md").getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    @Test
    void markupOfHtmlIsShownAndNotObeyed() {
        String page = UserGuide.page("# <script>alert(1)</script>\n\n## A <b> & c\n\n<img src=x onerror=alert(1)>\n");

        assertThat(page).doesNotContain("<script>", "<img").contains("&lt;script&gt;", "&lt;img src=x");
    }

    @Test
    void aLinkNeverRunsAScript() {
        assertThat(UserGuide.page("[bấm](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void everyChapterIsInTheContentsOnceAndWithoutItsNumber() {
        String page = UserGuide.page("# Hướng dẫn\n\n## 1. Đăng nhập\n\n### Chi tiết\n\n## 2. Nộp *báo cáo*\n");

        assertThat(page).contains("<li><a href=\"#muc-2\">Đăng nhập</a></li>",
                "<li><a href=\"#muc-4\">Nộp báo cáo</a></li>", "<h2 id=\"muc-4\">2. Nộp <em>báo cáo</em></h2>")
                .doesNotContain("<li><a href=\"#muc-3\">");
    }

    @Test
    void everyLinkOfTheGuideLeadsSomewhere() throws IOException {
        String page = guide();
        List<String> ids = found(" id=\"([^\"]+)\"", page);

        assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        assertThat(found("<a [^>]*href=\"([^\"]+)\"", page)).isNotEmpty().allSatisfy(target ->
                assertThat(target.startsWith("#") ? ids.contains(target.substring(1)) : target.startsWith("/camunda/app/"))
                        .as(target).isTrue());
    }

    @Test
    void theGuideNamesButtonsAndPagesAsTheScreensDo() throws IOException {
        assertThat(guide()).doesNotContain(ENGLISH).contains("Nhận việc", "Hoàn thành", "Khởi tạo quy trình",
                "Giám sát quy trình");
    }
}
