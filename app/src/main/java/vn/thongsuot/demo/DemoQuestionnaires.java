package vn.thongsuot.demo;

import static vn.thongsuot.surveys.questionnaires.QuestionKind.HEADING;
import static vn.thongsuot.surveys.questionnaires.QuestionKind.MANY;
import static vn.thongsuot.surveys.questionnaires.QuestionKind.SCALE;
import static vn.thongsuot.surveys.questionnaires.QuestionKind.SINGLE;
import static vn.thongsuot.surveys.questionnaires.QuestionKind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.OnlyIf;
import vn.thongsuot.surveys.questionnaires.QuestionDraft;
import vn.thongsuot.surveys.questionnaires.QuestionKind;
import vn.thongsuot.surveys.questionnaires.QuestionnaireHead;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** Three published questionnaires and one that is still being written; all of them samples. */
@Component
class DemoQuestionnaires {

    private final Questionnaires questionnaires;

    DemoQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @return id of the published version */
    UUID procedures(Actor author, UUID unit) {
        UUID id = begin(
                author,
                unit,
                Survey.PROCEDURE,
                text("Phiếu khảo sát về giải quyết thủ tục hành chính", "Questionnaire on the handling of procedures"),
                text(
                        "Quý vị vừa nhận kết quả một thủ tục hành chính. Xin dành ba phút cho chúng tôi biết việc đó đã diễn ra thế nào.",
                        "You were handed the result of a procedure. Please take three minutes to tell us how it went."));
        add(author, id, HEADING, text("Tiếp cận dịch vụ", "Access"), null, List.of(), null);
        add(
                author,
                id,
                SINGLE,
                text("Quý vị nộp hồ sơ bằng cách nào?", "How did you file?"),
                null,
                options("Tại quầy Một cửa", "At the counter", "Trực tuyến", "Online", "Qua bưu chính", "By post"),
                null);
        add(
                author,
                id,
                MANY,
                text("Khi nộp trực tuyến, quý vị gặp khó ở chỗ nào?", "What was hard about filing online?"),
                null,
                options(
                        "Đăng nhập", "Logging in",
                        "Điền biểu mẫu", "Filling in the form",
                        "Tải giấy tờ lên", "Uploading papers",
                        "Thanh toán", "Paying"),
                new OnlyIf("q2", List.of("2")));
        scale(
                author,
                id,
                Item.ACCESS,
                "Nơi tiếp nhận dễ tìm, thuận tiện, đủ chỗ ngồi chờ",
                "The place was easy to find and convenient");
        scale(author, id, Item.ACCESS, "Thông tin về thủ tục đầy đủ, dễ hiểu", "Information was complete and clear");
        add(
                author,
                id,
                HEADING,
                text("Thủ tục, công chức, kết quả", "Procedure, staff, result"),
                null,
                List.of(),
                null);
        scale(
                author,
                id,
                Item.PROCEDURE,
                "Giấy tờ phải nộp đúng với quy định đã niêm yết",
                "Only the papers on the list were asked for");
        scale(
                author,
                id,
                Item.STAFF,
                "Công chức hướng dẫn một lần, đủ và tận tình",
                "Staff explained once, fully and kindly");
        scale(author, id, Item.STAFF, "Công chức lịch sự, lắng nghe", "Staff were polite and listened");
        scale(author, id, Item.RESULT, "Kết quả đúng hẹn", "The result came in time");
        scale(
                author,
                id,
                Item.RESULT,
                "Thông tin trên kết quả đầy đủ, chính xác",
                "The result was complete and correct");
        scale(author, id, Item.FEEDBACK, "Góp ý, phản ánh được trả lời rõ ràng", "Feedback was answered clearly");
        add(author, id, HEADING, text("Đánh giá chung", "On the whole"), null, List.of(), null);
        scale(
                author,
                id,
                Item.OVERALL,
                "Nhìn chung, quý vị hài lòng ở mức nào?",
                "On the whole, how satisfied are you?");
        add(
                author,
                id,
                TEXT,
                text("Điều gì cần làm tốt hơn trước tiên?", "What should improve first?"),
                null,
                List.of(),
                null);
        return publish(author, id);
    }

    UUID rating(Actor author, UUID unit) {
        UUID id = begin(
                author,
                unit,
                Survey.DOSSIER_RATING,
                text("Đánh giá việc giải quyết hồ sơ", "Rating of how a dossier was handled"),
                text(
                        "Chỉ một câu hỏi, thêm lý do nếu quý vị chưa hài lòng.",
                        "One question, and the reason if you are not satisfied."));
        scale(
                author,
                id,
                Item.OVERALL,
                "Quý vị hài lòng với việc giải quyết hồ sơ vừa qua ở mức nào?",
                "How satisfied are you with the handling of your dossier?");
        add(
                author,
                id,
                MANY,
                text("Vì sao quý vị chưa hài lòng?", "Why are you not satisfied?"),
                null,
                options(
                        "Chờ lâu", "It took long",
                        "Phải đi lại nhiều lần", "I had to come several times",
                        "Yêu cầu giấy tờ ngoài quy định", "More papers were asked than the list says",
                        "Thái độ phục vụ", "How I was treated"),
                new OnlyIf("q1", List.of("1", "2", "3")));
        return publish(author, id);
    }

    UUID service(Actor author, UUID unit) {
        UUID id = begin(
                author,
                unit,
                Survey.PUBLIC_SERVICE,
                text("Góp ý về sự phục vụ của cơ quan hành chính", "Opinion on the service of state agencies"),
                null);
        scale(
                author,
                id,
                Item.OVERALL,
                "Quý vị hài lòng với sự phục vụ hôm nay ở mức nào?",
                "How satisfied are you with today's service?");
        scale(author, id, Item.ACCESS, "Thời gian chờ đến lượt", "Time of waiting");
        scale(author, id, Item.PROCEDURE, "Thủ tục rõ ràng, không phiền hà", "The procedure was clear");
        scale(author, id, Item.STAFF, "Thái độ của người tiếp đón", "How you were received");
        scale(author, id, Item.RESULT, "Việc của quý vị được giải quyết", "Your matter was dealt with");
        scale(author, id, Item.FEEDBACK, "Biết rõ nơi nhận góp ý", "It was clear where to give feedback");
        return publish(author, id);
    }

    /** Without its question on the whole, so that it cannot be published yet. */
    void draft(Actor author, UUID unit) {
        UUID id = begin(
                author,
                unit,
                Survey.HEALTH,
                text("Khảo sát người bệnh tại trạm y tế (đang soạn)", "Patients of health stations (draft)"),
                null);
        scale(author, id, Item.ACCESS, "Thời gian chờ khám bệnh", "Waiting time");
        scale(author, id, Item.STAFF, "Thái độ của nhân viên y tế", "Manner of the staff");
    }

    private UUID begin(Actor author, UUID unit, Survey survey, LocalizedText name, @Nullable LocalizedText intro) {
        return questionnaires.create(
                author, unit, new QuestionnaireHead(survey, name, intro, true, "Mẫu tham khảo của bản dùng thử"));
    }

    private void scale(Actor author, UUID id, Item item, String vi, String en) {
        add(author, id, SCALE, text(vi, en), item, List.of(), null);
    }

    private void add(
            Actor author,
            UUID id,
            QuestionKind kind,
            LocalizedText text,
            @Nullable Item item,
            List<LocalizedText> options,
            @Nullable OnlyIf onlyIf) {
        boolean required = kind == SCALE || kind == SINGLE;
        questionnaires.add(
                author, id, version(author, id), new QuestionDraft(kind, text, item, required, options, onlyIf));
    }

    private UUID publish(Actor author, UUID id) {
        return questionnaires.publish(author, id, version(author, id));
    }

    private int version(Actor author, UUID id) {
        return questionnaires.get(author, id).version();
    }

    private static LocalizedText text(String vi, String en) {
        return LocalizedText.of(vi, en);
    }

    /** Vietnamese and English in turn. */
    private static List<LocalizedText> options(String... texts) {
        List<String> all = Arrays.asList(texts);
        return java.util.stream.IntStream.range(0, all.size() / 2)
                .mapToObj(i -> text(all.get(2 * i), all.get(2 * i + 1)))
                .toList();
    }
}
