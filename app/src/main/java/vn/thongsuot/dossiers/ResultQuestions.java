package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thongsuot.dossiers.spi.ResultQuestion;

/** Asks whoever was handed a result how satisfied they are (Vietnamese: hỏi mức độ hài lòng sau khi trả kết quả). */
@Service
public class ResultQuestions {

    private final List<ResultQuestion> questions;

    ResultQuestions(List<ResultQuestion> questions) {
        this.questions = questions;
    }

    /** Where to answer; empty before the result was handed over, and where nobody asks. */
    public Optional<String> findPath(DossierDetail detail) {
        return detail.returnedAt() == null
                ? Optional.empty()
                : questions.stream()
                        .flatMap(question -> question.findPath(detail.authorityId(), detail.id()).stream())
                        .findFirst();
    }
}
