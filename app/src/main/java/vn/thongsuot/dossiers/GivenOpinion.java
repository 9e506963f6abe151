package vn.thongsuot.dossiers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an asked agency answers (Vietnamese: văn bản trả lời), as it was typed. */
public record GivenOpinion(@Nullable Verdict verdict, String text, Optional<byte[]> file) {}
