package org.planlifecycle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.persistence.SeededDirectory;
import org.planlifecycle.kernel.Refusal;

/** Units change while plans run, and older dates keep showing what was true then. */
class UnitChangesTest {

    private static final LocalDate LAST_OF_FEBRUARY = LocalDate.of(2021, 2, 28);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);

    private SeededDirectory directory;

    @BeforeEach
    void givenTheSeededDirectory() {
        directory = new SeededDirectory(TestDatabase.migrated());
    }

    @Nested
    class AMergedUnit {

        @BeforeEach
        void whenCs16IsMergedIntoCs15OnTheFirstOfMarch() {
            directory.changes.merge("CS16", "CS15", FIRST_OF_MARCH);
        }

        @Test
        void existsUntilTheDayBefore() {
            assertThat(directory.units.find("CS16", LAST_OF_FEBRUARY)).isPresent();
            assertThat(directory.units.find("CS16", FIRST_OF_MARCH)).isEmpty();
            assertThat(directory.units.activeOn(LAST_OF_FEBRUARY)).hasSize(71);
            assertThat(directory.units.activeOn(FIRST_OF_MARCH)).hasSize(70).extracting(Unit::code).doesNotContain("CS16");
        }

        @Test
        void canStillBeShown() {
            assertThat(directory.units.get("CS16", MAY).name()).isEqualTo("Chi bộ Hội Cựu chiến binh tỉnh");
        }

        @Test
        void hasASuccessorFromThatDayOn() {
            assertThat(directory.units.successorOf("CS16", LAST_OF_FEBRUARY)).isEmpty();
            assertThat(directory.units.successorOf("CS16", FIRST_OF_MARCH)).map(Unit::code).contains("CS15");
            assertThat(directory.units.successorOf("CS15", FIRST_OF_MARCH)).isEmpty();
        }

        @Test
        void isAnsweredForByThePeopleOfItsSuccessor() {
            assertThat(directory.membership.groupsOf("cs15", LAST_OF_FEBRUARY)).containsExactly("unit-CS15", "units");
            assertThat(directory.membership.groupsOf("cs15", FIRST_OF_MARCH)).containsExactly("unit-CS15", "unit-CS16", "units");
            assertThat(directory.people.inRoleOf(Role.UNIT_CONTACT, "CS16", FIRST_OF_MARCH))
                    .extracting(Person::id).containsExactly("cs15");
        }

        @Test
        void isNoLongerAnsweredForByItsOwnPeople() {
            assertThat(directory.membership.groupsOf("cs16", LAST_OF_FEBRUARY)).containsExactly("unit-CS16", "units");
            assertThat(directory.membership.groupsOf("cs16", FIRST_OF_MARCH)).isEmpty();
            assertThat(directory.people.inRoleOf(Role.UNIT_CONTACT, "CS16", LAST_OF_FEBRUARY))
                    .extracting(Person::id).containsExactly("cs16");
        }

        @Test
        void isAnsweredForAlongAChainOfMergers() {
            directory.changes.merge("CS15", "CS14", MAY);

            assertThat(directory.units.successorOf("CS16", MAY.minusDays(1))).map(Unit::code).contains("CS15");
            assertThat(directory.units.successorOf("CS16", MAY)).map(Unit::code).contains("CS14");
            assertThat(directory.membership.groupsOf("cs14", MAY))
                    .containsExactly("unit-CS14", "unit-CS15", "unit-CS16", "units");
        }

        @Test
        void staysMergedAfterARestart() {
            directory.restart();

            assertThat(directory.units.find("CS16", FIRST_OF_MARCH)).isEmpty();
            assertThat(directory.membership.groupsOf("cs16", FIRST_OF_MARCH)).isEmpty();
        }

        @Test
        void cannotBeMergedOrRenamedAgain() {
            refused(() -> directory.changes.merge("CS16", "CS14", MAY), "không hoạt động vào ngày 04/05/2021");
            refused(() -> directory.changes.merge("CS16", "CS14", LAST_OF_FEBRUARY), "kết thúc hoạt động từ ngày 01/03/2021");
            refused(() -> directory.changes.rename("CS16", "Chi bộ mới", MAY), "CS16 không hoạt động");
        }

        @Test
        void takesInNobodyAnyMore() {
            refused(() -> directory.changes.merge("CS14", "CS16", MAY), "CS16 không hoạt động vào ngày 04/05/2021");
        }

        @Test
        void keepsItsSuccessorAliveUntilTheMerger() {
            refused(() -> directory.changes.merge("CS15", "CS14", FIRST_OF_MARCH), "còn tiếp nhận đơn vị khác vào ngày 01/03/2021");
        }
    }

    @Test
    void aMergerNeedsTwoUnitsAndADay() {
        refused(() -> directory.changes.merge("CS16", "CS16", MAY), "vào chính nó");
        refused(() -> directory.changes.merge("CS16", "CS99", MAY), "Không có đơn vị mang mã CS99");
        refused(() -> directory.changes.merge(null, "CS15", MAY), "Chưa chọn đơn vị");
        refused(() -> directory.changes.merge("CS16", " ", MAY), "Chưa chọn đơn vị");
        refused(() -> directory.changes.merge("CS16", "CS15", null), "Chưa có ngày hiệu lực");
        refused(() -> directory.changes.merge("CS16", "CS15", LocalDate.of(2016, 1, 1)), "thành lập ngày 01/01/2016");

        assertThat(directory.units.activeOn(MAY)).hasSize(71);
    }

    @Test
    void aRenamedUnitShowsTheOldNameForOldDates() {
        directory.changes.rename("CS16", "  Chi bộ Hội Cựu chiến binh và Thanh niên xung phong tỉnh ", FIRST_OF_MARCH);

        assertThat(directory.units.get("CS16", LAST_OF_FEBRUARY).name()).isEqualTo("Chi bộ Hội Cựu chiến binh tỉnh");
        assertThat(directory.units.get("CS16", FIRST_OF_MARCH).name())
                .isEqualTo("Chi bộ Hội Cựu chiến binh và Thanh niên xung phong tỉnh");
        assertThat(directory.units.activeOn(FIRST_OF_MARCH)).hasSize(71);
        assertThat(directory.units.successorOf("CS16", FIRST_OF_MARCH)).isEmpty();
    }

    @Test
    void aDecomposedNameIsStoredComposed() {
        directory.changes.rename("CS16", "Chi bo\u0323\u0302 mo\u031b\u0301i", MAY);

        assertThat(directory.units.get("CS16", MAY).name()).isEqualTo("Chi bộ mới");
    }

    @Test
    void aRenamingNeedsANewNameAndALaterDay() {
        directory.changes.rename("CS16", "Chi bộ mới", FIRST_OF_MARCH);

        refused(() -> directory.changes.rename("CS16", "Chi bộ mới", MAY), "đang mang đúng tên này");
        refused(() -> directory.changes.rename("CS16", "Chi bộ khác", FIRST_OF_MARCH), "dùng từ ngày 01/03/2021");
        refused(() -> directory.changes.rename("CS16", "  ", MAY), "từ 1 đến 200 ký tự");
        refused(() -> directory.changes.rename("CS16", "Chi bộ\nmới", MAY), "trên một dòng");
        refused(() -> directory.changes.rename("CS16", "x".repeat(201), MAY), "từ 1 đến 200 ký tự");
        refused(() -> directory.changes.rename("CS99", "Chi bộ khác", MAY), "Không có đơn vị mang mã CS99");
    }

    private static void refused(ThrowingCallable wish, String reason) {
        assertThatThrownBy(wish).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }
}
