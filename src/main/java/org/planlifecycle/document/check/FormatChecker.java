package org.planlifecycle.document.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.UnreadableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds where a Word file departs from the format rules of its date. */
@Component
public class FormatChecker {

    private static final Logger LOG = LoggerFactory.getLogger(FormatChecker.class);
    private static final int AT_ONCE = 2;
    private static final String FILE_RULE = "Quy định của hệ thống về tệp văn bản";

    private final CheckRuleSets ruleSets;
    private final Words words;
    private final List<Rule> rules;
    private final FontRule fonts;
    /** A large file takes memory while it is read; the others wait. */
    private final Semaphore places = new Semaphore(AT_ONCE);

    FormatChecker(CheckRuleSets ruleSets, Words words, List<Rule> rules, FontRule fonts) {
        this.ruleSets = ruleSets;
        this.words = words;
        this.rules = rules;
        this.fonts = fonts;
    }

    /**
     * The findings in the order of the boxes; none for a file that is right. Bytes that are no Word file give one
     * finding about the file; nothing is thrown.
     *
     * @param on the day whose rules count where the document itself carries no whole date
     */
    public List<Finding> check(byte[] docx, LocalDate on) {
        places.acquireUninterruptibly();
        try {
            return check(Paper.of(docx), on);
        } catch (UnreadableFile unreadable) {
            return List.of(ofFile(unreadable.getMessage(), unreadable.howToMend()));
        } catch (RuntimeException unexpected) {
            // Files come from anywhere; one that no rule foresaw must not stop the work that it belongs to.
            LOG.warn("A Word file of {} bytes cannot be checked", docx.length, unexpected);
            return List.of(ofFile("Chưa kiểm tra được tệp này.", "Kiểm tra bằng mắt, hoặc chép nội dung sang một tệp "
                    + "Word mới rồi kiểm tra lại."));
        } finally {
            places.release();
        }
    }

    private static Finding ofFile(String found, String howToMend) {
        return new Finding(Zone.FILE, "Tệp Word (.docx) mở được, không mật khẩu, không macro", found, howToMend,
                FILE_RULE, Severity.ERROR);
    }

    private List<Finding> check(Paper paper, LocalDate on) {
        Zones zones = new ZoneFinder(words).find(paper);
        LocalDate day = Optional.ofNullable(zones.date()).flatMap(item -> PrintedDate.read(item.text()))
                .flatMap(PrintedDate::day).orElse(on);
        Findings findings = new Findings(ruleSets.on(day));
        if (fonts.isLegacy(paper)) {
            fonts.check(paper, zones, findings);
            return findings.sorted();
        }
        Optional<Finding> outside = new OutsideTheRules(paper, zones).finding(ruleSets, day);
        if (outside.isPresent()) {
            return List.of(outside.get());
        }
        rules.forEach(rule -> rule.check(paper, zones, findings));
        return findings.sorted();
    }
}
