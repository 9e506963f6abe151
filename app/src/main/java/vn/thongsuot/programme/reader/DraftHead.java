package vn.thongsuot.programme.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a plan (Vietnamese: phần đầu văn bản): what it calls itself, who issues it, for which years.
 *
 * @param period the plan's own years, YYYY or YYYY-YYYY
 * @param level province, district or commune: the level of the issuing authority
 * @param parent number of the first plan or resolution that it says it carries out
 */
public record DraftHead(
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable String level,
        @Nullable String period,
        @Nullable String parent) {}
