package vn.thongsuot.petitions;

import java.util.Locale;

/** In which relation to the petition somebody acts (Vietnamese: tư cách thực hiện). */
public enum PetitionParty {
    /** Keeps the register of the agency or committee that received it (Vietnamese: nơi tiếp nhận). */
    RECEIVER,
    /** Works on it in the unit that answers (Vietnamese: đơn vị xử lý). */
    HANDLER,
    /** Works in a unit that was asked for its opinion (Vietnamese: đơn vị cho ý kiến). */
    CONSULTED,
    /** Leads the unit that answers, or one above it (Vietnamese: lãnh đạo duyệt). */
    APPROVER,
    /** Sent it, known by code and key (Vietnamese: người gửi). */
    SENDER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
