package vn.thongsuot.petitions;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.access.Actor;
import vn.thongsuot.petitions.pictures.CleanPicture;

/** Petitions to the commune of the demo province that are valid by default. */
public record PetitionFixtures(
        DemoPeople people,
        PetitionIntake intake,
        PetitionDesk desk,
        PetitionHandling handling,
        PetitionDeciding deciding,
        PetitionDetails details) {

    static final String PHONE = "0912 345 678";
    static final String SENDER = "Trương Thị Thử";
    static final String WORDS =
            "Cán bộ quầy yêu cầu tôi nộp thêm bản sao hộ khẩu trong khi danh mục không có giấy này.";
    static final AnswerDraft ANSWER = new AnswerDraft(
            "Giấy tờ đó không phải nộp, đơn vị xin lỗi và đã tiếp nhận lại hồ sơ.",
            true,
            "",
            "Giấy tờ ngoài danh mục",
            "Người dân được yêu cầu nộp giấy tờ ngoài danh mục.",
            "Giấy tờ đó không phải nộp.");

    NewPetition fresh() {
        return fresh(PetitionAbout.PROCEDURE, PHONE, WORDS);
    }

    NewPetition fresh(PetitionAbout about, String phone, String words) {
        return new NewPetition(
                people.unit("phuc"),
                PetitionSource.PROVINCE_PORTAL,
                about,
                words,
                "Trung tâm Phục vụ hành chính công",
                new NewPetition.Sender("citizen", SENDER, "12 đường Thử, phường Tân Giang", phone, "", true),
                "",
                List.<CleanPicture>of());
    }

    /** From the public form. */
    UUID received() {
        return received(fresh());
    }

    UUID received(NewPetition petition) {
        PetitionCode code = intake.receive(petition);
        return details.idOf(people.actor("ly"), code);
    }

    UUID processing() {
        UUID id = received();
        route(id);
        handling.accept(quan(), seen(id));
        return id;
    }

    void route(UUID id) {
        desk.route(ly(), seen(id), PetitionAbout.PROCEDURE, people.unit("quan"));
    }

    public UUID answered() {
        UUID id = processing();
        answer(id);
        return id;
    }

    void answer(UUID id) {
        handling.submit(quan(), seen(id), ANSWER);
        deciding.approve(phuc(), seen(id));
    }

    SeenPetition seen(UUID id) {
        return new SeenPetition(id, get(id).version());
    }

    public PetitionDetail get(UUID id) {
        return details.get(phuc(), id, Locale.of("vi"));
    }

    /** Keeps the register of the commune. */
    Actor ly() {
        return people.actor("ly");
    }

    /** Works in the department that answers. */
    Actor quan() {
        return people.actor("quan");
    }

    /** Leads the commune. */
    Actor phuc() {
        return people.actor("phuc");
    }
}
