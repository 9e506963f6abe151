package vn.thongsuot.procedures.routes.tables;

import java.util.List;
import java.util.regex.Pattern;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;

/**
 * Who does a step, as tables name persons and units (Vietnamese: cột trách nhiệm), as a role in a place. The first rule that fits
 * counts; a guess is said to be one, and a person confirms all of them.
 */
final class WhoWords {

    /** @param sure whether the words leave no doubt */
    record Who(Role role, Place place, boolean sure) {}

    private record Rule(Pattern words, Role role, AtUnit at, boolean sure) {
        static Rule of(String words, Role role, AtUnit at, boolean sure) {
            return new Rule(Pattern.compile(words), role, at, sure);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "tn ?& ?tkq|tn va tkq|tiep nhan|tra ket qua|mot cua|hanh chinh cong|tthcc|pvhcc|buu chinh",
                    Role.INTAKE_CLERK,
                    AtUnit.INTAKE,
                    true),
            Rule.of("van thu|dong dau", Role.RECORDS_CLERK, AtUnit.DECIDING_OFFICE, true),
            Rule.of(
                    "(lanh dao|chu tich|pho chu tich).*(ubnd|uy ban nhan dan) tinh|^(ubnd|uy ban nhan dan) tinh|van phong (ubnd|uy ban nhan dan) tinh",
                    Role.LEADER,
                    AtUnit.NAMED_UNIT,
                    false),
            Rule.of(
                    "(lanh dao|truong|pho truong|phu trach) (phong|bo phan chuyen mon|don vi chuyen mon|ban chuyen mon)",
                    Role.DEPARTMENT_HEAD,
                    AtUnit.DECIDING_OFFICE,
                    true),
            Rule.of(
                    "giam doc so|lanh dao so|lanh dao co quan|lanh dao chi cuc|lanh dao don vi|thu truong|chu tich|lanh dao (ubnd|uy ban nhan dan)|giam doc|chi cuc truong",
                    Role.LEADER,
                    AtUnit.DECIDING_OFFICE,
                    true),
            Rule.of("lanh dao", Role.LEADER, AtUnit.DECIDING_OFFICE, false),
            Rule.of("(chuyen vien|cong chuc|can bo).* so |^so [a-z]", Role.OFFICER, AtUnit.PROVINCE_AGENCY, false),
            Rule.of(
                    "chuyen vien|cong chuc|can bo|vien chuc|nguoi duoc (giao|phan cong)|thu ly|tham dinh vien",
                    Role.OFFICER,
                    AtUnit.DECIDING_OFFICE,
                    true),
            Rule.of("phong|bo phan|don vi chuyen mon", Role.OFFICER, AtUnit.DECIDING_OFFICE, false),
            Rule.of("to chuc|ca nhan|cong dan", Role.INTAKE_CLERK, AtUnit.INTAKE, false));

    private static final Pattern PROVINCE = Pattern.compile("(ubnd|uy ban nhan dan) (tinh|thanh pho)");

    private WhoWords() {}

    /** Beside its desk, the province's committee or its office may be the deciding agency or another one. */
    private static boolean isProvince(Rule rule, String plain) {
        return rule.at() != AtUnit.INTAKE && PROVINCE.matcher(plain).find();
    }

    /** Whether a step is said to be done by the province's committee, whoever stands beside it. */
    static boolean namesProvince(String step) {
        return PROVINCE.matcher(Plain.of(step)).lookingAt();
    }

    static Who read(String text) {
        String plain = Plain.of(text);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(plain).find())
                .findFirst()
                .map(rule -> new Who(rule.role(), Place.of(rule.at()), rule.sure() && !isProvince(rule, plain)))
                .orElseGet(() -> new Who(Role.OFFICER, Place.of(AtUnit.DECIDING_OFFICE), false));
    }
}
