package org.planlifecycle.document.persistence;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.SignatureStyle;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Signers;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rules from the table {@code signer_rule}, and who holds the roles they name from the directory. */
@Repository
class DirectorySigners implements Signers {

    /** Signed on the paper by whoever is named there; the account only brings it in. */
    private static final String BY_HAND = "BY_HAND";

    private final JdbcClient jdbc;
    private final People people;
    private final SignatureStyles styles;

    DirectorySigners(JdbcClient jdbc, People people, SignatureStyles styles) {
        this.jdbc = jdbc;
        this.people = people;
        this.styles = styles;
    }

    @Override
    public void require(Signature printed, String account, LocalDate day) {
        List<String> roles = roles(printed, day);
        if (roles.isEmpty()) {
            throw new Refusal("Chưa có quy định ai được ký “%s”; hãy ghi đúng chức vụ ký, hoặc bổ sung quy định rồi ký."
                    .formatted(lines(printed)));
        }
        if (roles.contains(BY_HAND)) {
            return;
        }
        String name = people.displayName(account);
        if (!name.equals(printed.name())) {
            throw new Refusal("Văn bản in người ký là %s nhưng tài khoản đang ký là của %s; hãy để đúng người ký."
                    .formatted(printed.name(), name));
        }
        if (roles.stream().map(Role::valueOf).noneMatch(role -> holds(account, role, day))) {
            throw new Refusal(("%s không được ký “%s” vào ngày %s; hãy chuyển việc này cho người giữ chức vụ đó, hoặc ghi nhận "
                    + "việc giao ký thay.").formatted(name, lines(printed), VietnameseDate.brief(day)));
        }
    }

    @Override
    public void requireMaySign(SignatureStyle lines, String account, LocalDate day) {
        require(lines.by(people.displayName(account)), account, day);
    }

    @Override
    public Signature forTheCommittee(String account, LocalDate day) {
        boolean presides = holds(account, Role.STANDING_COMMITTEE_CHAIR, day);
        return (presides ? styles.committee() : styles.member()).by(people.displayName(account));
    }

    private boolean holds(String account, Role role, LocalDate day) {
        return people.inRole(role, day).stream().anyMatch(person -> person.id().equals(account));
    }

    private List<String> roles(Signature printed, LocalDate day) {
        return jdbc.sql("""
                select role from signer_rule where authority = :authority and position = :position
                and valid_from <= :day and (valid_to is null or valid_to > :day)""")
                .param("authority", printed.authority()).param("position", printed.position()).param("day", day)
                .query(String.class).list();
    }

    private static String lines(Signature printed) {
        return printed.position().isEmpty() ? printed.authority() : printed.authority() + ", " + printed.position();
    }
}
