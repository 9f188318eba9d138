package org.planlifecycle.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person may be for the committee or for one unit; each role is a group of the engine. */
public enum Role {

    UNIT_SECRETARY(null, "Bí thư cấp ủy cơ sở"),
    UNIT_CONTACT(null, "Cán bộ đầu mối của đơn vị"),
    PROPAGANDA("propaganda", "Ban Tuyên giáo"),
    OFFICE("office", "Văn phòng Đảng ủy"),
    CLERK("clerk", "Văn thư"),
    ORGANISATION("organisation", "Ban Tổ chức"),
    INSPECTION("inspection", "Cơ quan Ủy ban Kiểm tra"),
    MASS_MOBILISATION("mass-mobilisation", "Ban Dân vận"),
    YOUTH_UNION("youth-union", "Đoàn Khối"),
    STANDING_COMMITTEE_CHAIR("standing-committee", "Chủ trì Ban Thường vụ"),
    STANDING_COMMITTEE_MEMBER("standing-committee", "Ủy viên Ban Thường vụ"),
    SUPERVISOR("supervisor", "Giám sát"),
    ADMINISTRATOR("camunda-admin", "Quản trị hệ thống"),
    PROPAGANDA_HEAD("propaganda", "Trưởng Ban Tuyên giáo"),
    OFFICE_HEAD("office", "Chánh Văn phòng Đảng ủy"),
    ORGANISATION_HEAD("organisation", "Trưởng Ban Tổ chức"),
    INSPECTION_HEAD("inspection", "Chủ nhiệm Ủy ban Kiểm tra"),
    MASS_MOBILISATION_HEAD("mass-mobilisation", "Trưởng Ban Dân vận"),
    YOUTH_UNION_HEAD("youth-union", "Bí thư Đoàn Khối");

    /** The group of everyone who works for any unit: what all units may do alike is granted to it once. */
    public static final String ALL_UNITS = "units";

    private static final String UNIT_GROUP = "unit-";
    private static final Set<Role> HEADS = EnumSet.of(PROPAGANDA_HEAD, OFFICE_HEAD, ORGANISATION_HEAD,
            INSPECTION_HEAD, MASS_MOBILISATION_HEAD, YOUTH_UNION_HEAD);

    private final String group;
    private final String title;

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    /** The group of everyone who works for that unit, such as {@code unit-CS01}. */
    public static String unitGroup(String unitCode) {
        return UNIT_GROUP + unitCode.toUpperCase(Locale.ROOT);
    }

    /** Whether that group holds people of units only: of one unit, or of all of them. */
    public static boolean isGroupOfUnits(String group) {
        return group.equals(ALL_UNITS) || group.startsWith(UNIT_GROUP);
    }

    /** Whether this role is held for one unit. */
    public boolean ofUnit() {
        return group == null;
    }

    /**
     * The group of everyone in this role.
     *
     * @throws IllegalStateException for a role of a unit, whose group also depends on the unit
     */
    public String group() {
        if (ofUnit()) {
            throw new IllegalStateException("The group of role %s depends on the unit".formatted(this));
        }
        return group;
    }

    /** The group of those in this role; the unit code matters for the roles of a unit only. */
    public String group(String unitCode) {
        return ofUnit() ? unitGroup(unitCode) : group;
    }

    /**
     * Who answers for the work of that group: the head of the department, for the clerks the head of the office they
     * belong to. Empty for the Standing Committee, which answers for itself, and for those who have no work in a plan.
     */
    public static Optional<Role> headOf(String group) {
        String department = group.equals(CLERK.group) ? OFFICE.group : group;
        return HEADS.stream().filter(head -> head.group.equals(department)).findFirst();
    }

    /** The roles whose holders may be given the tasks of that group. */
    public static List<Role> inGroup(String group) {
        return Arrays.stream(values()).filter(role -> group.equals(role.group)).toList();
    }

    /** The Vietnamese words for this role, or for the body that it stands for. */
    public String title() {
        return title;
    }
}
