package vn.thongsuot.organisation.reorganisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.shared.DomainException;

/** Which cases go to which part of a split, a line each (Vietnamese: phân bổ hồ sơ khi chia tách). */
final class Allocations {

    private Allocations() {}

    /** @throws DomainException ORG-016 naming a line that is not {@code code; agency code of a part} */
    static Map<String, String> read(String text, Reorganisation of) {
        Set<String> parts = of.operations().stream()
                .filter(operation -> operation.kind() == OperationKind.SPLIT)
                .flatMap(operation -> operation.targets().stream())
                .map(Operation.Target::code)
                .collect(Collectors.toSet());
        Map<String, String> allocations = new LinkedHashMap<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] cells = line.split("\\s*[;\\t]\\s*", -1);
            if (cells.length != 2 || !parts.contains(cells[1])) {
                throw new DomainException(
                        "ORG-016",
                        DomainException.Kind.INVALID,
                        "line is not 'code; code of a part'",
                        line.length() > 60 ? line.substring(0, 60) : line);
            }
            allocations.put(cells[0], cells[1]);
        }
        return allocations;
    }
}
