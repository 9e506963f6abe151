package vn.thongsuot.dossiers.spi;

import java.util.Optional;
import java.util.UUID;

/** A question to whoever was handed a result, as the module of surveys knows it (Vietnamese: câu hỏi về mức độ hài lòng sau khi nhận kết quả). */
public interface ResultQuestion {

    /**
     * The path at which the receiver of this dossier's result answers, for the dossier's own page; empty where nobody is asked or
     * it was answered. It opens no more than that one answer.
     */
    Optional<String> findPath(UUID authorityId, UUID dossierId);
}
