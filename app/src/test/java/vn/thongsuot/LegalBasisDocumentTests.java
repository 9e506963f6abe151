package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.GeneratedDocument;
import vn.thongsuot._support.TextLines;
import vn.thongsuot.dossiers.DossierTransitions;
import vn.thongsuot.dossiers.Transition;
import vn.thongsuot.shared.LegalBases;
import vn.thongsuot.shared.LegalBasis;

@DisplayName("Căn cứ pháp lý trong mã nguồn")
class LegalBasisDocumentTests {

    private static final Set<String> KNOWN_ACTS = TextLines.of("/legal-acts.txt");
    private static final Pattern ACT = Pattern.compile("\\d{1,4}/(?:19|20)\\d{2}/\\p{Lu}[\\p{L}\\d-]*");
    private static final String SETTING = "cấu hình của hệ thống";
    private static final List<Rule> RULES = rules();

    @Test
    @DisplayName("docs/legal-basis.md đúng với mã nguồn")
    void rendersTheDocument() {
        GeneratedDocument.check("docs/legal-basis.md", document(), getClass());
    }

    @Test
    @DisplayName("Chỉ viện dẫn văn bản đã được kiểm tra, với ngày hiệu lực đọc được")
    void citesKnownActsOnly() {
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            assertThat(KNOWN_ACTS).as(rule.where()).contains(rule.basis().act());
            assertThat(rule.basis().provision()).as(rule.where()).isNotBlank();
            assertThat(LocalDate.parse(rule.basis().from())).as(rule.where()).isAfter(LocalDate.of(1945, 9, 2));
        });
    }

    @Test
    @DisplayName("Mỗi bước chuyển trạng thái viện dẫn văn bản đã kiểm tra, hoặc nói rõ là cấu hình")
    void justifiesEveryTransition() {
        assertThat(DossierTransitions.list()).allSatisfy(edge -> {
            if (!edge.legalBasis().equals(SETTING)) {
                assertThat(acts(edge.legalBasis()))
                        .as(edge.toString())
                        .isNotEmpty()
                        .isSubsetOf(KNOWN_ACTS);
            }
        });
    }

    /** Javadoc, messages, migrations and seeds cite acts in words, where no annotation is looked at. */
    @Test
    @DisplayName("Mã nguồn và kịch bản dữ liệu không nêu văn bản nào ngoài danh sách")
    void namesNoOtherAct() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String folder : List.of("src/main/java", "src/main/resources/messages", "../db/src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    named.addAll(acts(Files.readString(file)));
                }
            }
        }

        assertThat(named).isNotEmpty().isSubsetOf(KNOWN_ACTS);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Căn cứ pháp lý · Legal basis

                Tệp này được sinh ra từ mã nguồn (`@LegalBasis` và `DossierTransitions`); đừng sửa bằng tay. Generated from the
                code, not written by hand: `bin/test LegalBasisDocumentTests -Dthongsuot.update-docs=true`.

                ## Quy tắc · Rules

                | văn bản · act | quy định · provision | hiệu lực · in force | nơi thực hiện · where |
                |---|---|---|---|
                """);
        RULES.forEach(rule -> text.append("| %s | %s | %s | `%s` |\n"
                .formatted(rule.basis().act(), rule.basis().provision(), rule.inForce(), rule.where())));
        text.append("""

                ## Chuyển trạng thái hồ sơ · Transitions of a dossier

                "%s" nghĩa là lựa chọn của sản phẩm, không phải quy định · a setting of the product, not a rule of law.

                | từ · from | thao tác · action | đến · to | căn cứ · basis |
                |---|---|---|---|
                """.formatted(SETTING));
        DossierTransitions.list().forEach(edge -> text.append(row(edge)));
        return text.toString();
    }

    private static String row(Transition edge) {
        return "| `%s` | `%s` | `%s` | %s |\n".formatted(edge.from(), edge.action(), edge.to(), edge.legalBasis());
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (JavaClass type : ArchConfiguration.withThreadLocalScope(LegalBasisDocumentTests::productClasses)) {
            String name = type.getName().substring("vn.thongsuot.".length());
            bases(type).forEach(basis -> rules.add(new Rule(basis, name)));
            for (JavaMember member : type.getMembers()) {
                bases(member).forEach(basis -> rules.add(new Rule(basis, name + "#" + member.getName())));
            }
        }
        rules.sort(Comparator.comparing((Rule rule) -> byNumber(rule.basis().act()))
                .thenComparing(rule -> byNumber(rule.basis().provision()))
                .thenComparing(Rule::where));
        return List.copyOf(rules);
    }

    /** Annotations stand in the class files themselves: nothing else has to be read for them. */
    private static JavaClasses productClasses(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/vn/thongsuot/db/"))
                .importPackages("vn.thongsuot");
    }

    private static List<LegalBasis> bases(CanBeAnnotated annotated) {
        List<LegalBasis> bases = new ArrayList<>();
        if (annotated.isAnnotatedWith(LegalBasis.class)) {
            bases.add(annotation(annotated, LegalBasis.class));
        }
        if (annotated.isAnnotatedWith(LegalBases.class)) {
            bases.addAll(List.of(annotation(annotated, LegalBases.class).value()));
        }
        return bases;
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(CanBeAnnotated annotated, Class<A> kind) {
        return annotated instanceof JavaClass type
                ? type.getAnnotationOfType(kind)
                : ((JavaMember) annotated).getAnnotationOfType(kind);
    }

    private static List<String> acts(String text) {
        return ACT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** "Điều 8" before "Điều 17". */
    private static String byNumber(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, 6 - number.group().length())).concat(number.group()));
    }

    /** A rule in the code and the provision it comes from. */
    private record Rule(LegalBasis basis, String where) {

        String inForce() {
            return basis.to().isEmpty() ? "từ " + basis.from() : basis.from() + " – " + basis.to();
        }
    }
}
