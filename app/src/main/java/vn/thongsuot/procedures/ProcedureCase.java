package vn.thongsuot.procedures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.PlainText;

/**
 * A case of a procedure that differs from the usual one (Vietnamese: trường hợp giải quyết). Example: a marriage whose conditions have
 * to be verified takes longer than others.
 *
 * @param key follows from the name, so that the case of an amended procedure is the same where it is called the same
 * @param limitText limit in the grammar of the legal clock; null where it is the usual one
 * @param condition answer to the electronic form by which it is chosen; null where none chooses it
 */
public record ProcedureCase(
        String key,
        LocalizedText name,
        @Nullable String limitText,
        @Nullable CaseCondition condition) {

    public static ProcedureCase named(LocalizedText name, @Nullable String limitText) {
        return named(name, limitText, null);
    }

    public static ProcedureCase named(
            LocalizedText name, @Nullable String limitText, @Nullable CaseCondition condition) {
        return new ProcedureCase(keyOf(name.vi()), name, limitText, condition);
    }

    /** Whether answers to the electronic form choose it. @param answers by key of the question */
    public boolean isChosenBy(Map<String, String> answers) {
        return condition != null && condition.isMet(answers);
    }

    /** Empty for a name without letters and digits. */
    public static String keyOf(String name) {
        return PlainText.key(name);
    }
}
