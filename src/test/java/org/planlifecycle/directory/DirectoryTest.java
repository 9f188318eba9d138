package org.planlifecycle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.persistence.SeededDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who exists and who answers for whom, as the product finds it when it is first started. */
class DirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);

    private JdbcClient jdbc;
    private SeededDirectory directory;

    @BeforeEach
    void givenTheSeededDirectory() {
        DataSource database = TestDatabase.migrated();
        jdbc = JdbcClient.create(database);
        directory = new SeededDirectory(database);
    }

    @Test
    void aPlanOf2021FindsSeventyOrganisationsAndTheYouthUnion() {
        List<Unit> units = directory.units.activeOn(DAY);

        assertThat(units).hasSize(71).extracting(Unit::code).startsWith("CS01", "CS02").endsWith("CS70", "DK01");
        assertThat(units.get(54)).isEqualTo(new Unit("CS55", UnitKind.DANG_BO_CO_SO,
                "Đảng bộ Sở Văn hóa, Thể thao và Du lịch", 6, 139, 13));
        assertThat(units.get(70)).isEqualTo(new Unit("DK01", UnitKind.DOAN_THE,
                "Ban Thường vụ Đoàn Khối các cơ quan tỉnh", null, null, null));
    }

    @Test
    void noUnitExistsBeforeItWasFounded() {
        assertThat(directory.units.activeOn(LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(directory.units.find("CS01", LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(directory.units.find("CS01", LocalDate.of(2016, 1, 1))).isPresent();
        assertThat(directory.units.get("CS01", LocalDate.of(2015, 12, 31)).name()).isEqualTo("Đảng bộ Văn phòng Tỉnh ủy");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(directory.units.find("CS99", DAY)).isEmpty();
        assertThat(directory.units.successorOf("CS99", DAY)).isEmpty();
        assertThatThrownBy(() -> directory.units.get("CS99", DAY)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CS99");
    }

    @Test
    void theStandingCommitteeHasElevenMembersAndTheChairComesFirst() {
        assertThat(directory.people.standingCommittee(DAY)).hasSize(11)
                .extracting(Person::id).startsWith("thuongtruc", "uyvien01").endsWith("uyvien10");
        assertThat(directory.people.standingCommittee(LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @Test
    void everyUnitHasAContactWhoLogsInAndASecretaryWhoDoesNot() {
        List<String> accounts = directory.people.withLogin().stream().map(Person::id).toList();

        assertThat(accounts).hasSize(90);
        assertThat(directory.units.activeOn(DAY)).allSatisfy(unit -> {
            assertThat(directory.people.inRoleOf(Role.UNIT_CONTACT, unit.code(), DAY)).singleElement()
                    .extracting(Person::id).isEqualTo(unit.code().toLowerCase()).isIn(accounts);
            assertThat(directory.people.inRoleOf(Role.UNIT_SECRETARY, unit.code(), DAY)).singleElement()
                    .extracting(Person::id).isEqualTo(unit.code().toLowerCase() + ".bithu").isNotIn(accounts);
        });
    }

    @Test
    void everyRoleIsHeldByPeopleWhoWereMadeUp() {
        assertThat(Role.values()).allSatisfy(role ->
                assertThat(directory.people.inRole(role, DAY)).isNotEmpty().allSatisfy(person -> {
                    assertThat(person.synthetic()).isTrue();
                    assertThat(person.email()).isEqualTo(person.id() + "@example.vn");
                    assertThat(person.phone()).matches("09\\d\\d 000 \\d{3}");
                    assertThat(Normalizer.isNormalized(person.fullName(), Normalizer.Form.NFC)).isTrue();
                }));
    }

    @Test
    void aPersonBelongsToTheGroupsOfHisRoles() {
        assertThat(directory.membership.groupsOf("bantuyengiao", DAY)).containsExactly("propaganda");
        assertThat(directory.membership.groupsOf("thuongtruc", DAY)).containsExactly("standing-committee");
        assertThat(directory.membership.groupsOf("quantri", DAY)).containsExactly("camunda-admin");
        assertThat(directory.membership.groupsOf("dk01", DAY)).containsExactly("unit-DK01", "units", "youth-union");
        assertThat(directory.membership.groupsOf("cs01", LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(directory.membership.groupsOf("nobody", DAY)).isEmpty();
    }

    @Test
    void aPersonActsForHisOwnUnitOnly() {
        assertThat(directory.membership.groupsOf("cs01", DAY)).containsExactly("unit-CS01", "units");
        assertThat(directory.membership.groupsOf("cs01.bithu", DAY)).containsExactly("unit-CS01", "units");
        assertThat(directory.membership.groupsOf("bantuyengiao", DAY)).doesNotContain("units");
        assertThat(directory.membership.unitOf("cs07", DAY)).contains("CS07");
        assertThat(directory.membership.unitOf("vanthu", DAY)).isEmpty();
    }

    @Test
    void aPersonIsShownByNameAndAnUnknownIdAsItIs() {
        jdbc.sql("update person set full_name = 'Trần Thị Mẫu' where id = 'vanthu'").update();

        assertThat(directory.people.displayName("vanthu")).isEqualTo("Trần Thị Mẫu");
        assertThat(directory.people.displayName("nobody")).isEqualTo("nobody");
    }

    @Test
    void aRestartChangesNothingThatWasEdited() {
        jdbc.sql("update person set full_name = 'Trần Thị Mẫu' where id = 'vanthu'").update();
        jdbc.sql("update org_unit set party_members = 99 where code = 'CS01'").update();
        jdbc.sql("update role_assignment set valid_to = date '2021-01-01' where person_id = 'uyvien10'").update();

        directory.restart();

        assertThat(directory.people.displayName("vanthu")).isEqualTo("Trần Thị Mẫu");
        assertThat(directory.units.get("CS01", DAY).partyMembers()).isEqualTo(99);
        assertThat(directory.people.standingCommittee(DAY)).hasSize(10);
    }

    @Test
    void aRestartAddsWhatIsMissing() {
        jdbc.sql("delete from role_assignment where person_id = 'giamsat'").update();
        jdbc.sql("delete from person where id = 'giamsat'").update();

        IntStream.range(0, 2).forEach(time -> directory.restart());

        assertThat(directory.people.inRole(Role.SUPERVISOR, DAY)).extracting(Person::id).containsExactly("giamsat");
        assertThat(jdbc.sql("select count(*) from role_assignment").query(Integer.class).single()).isEqualTo(168);
    }

    @Test
    void theGroupOfAUnitRoleDependsOnTheUnit() {
        assertThat(Role.UNIT_CONTACT.group("CS01")).isEqualTo("unit-CS01");
        assertThat(Role.CLERK.group("CS01")).isEqualTo("clerk");
        assertThatThrownBy(Role.UNIT_SECRETARY::group).isInstanceOf(IllegalStateException.class);
    }
}
