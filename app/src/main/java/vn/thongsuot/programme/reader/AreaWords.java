package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which headings and sentences name an area (Vietnamese: từ khóa của từng lĩnh vực). */
final class AreaWords {

    /** In headings, in the order of asking: the name of an area often stands in the sentence of another. */
    private static final Map<Area, Pattern> NAMES = new LinkedHashMap<>();

    /** In sentences, counted. */
    private static final Map<Area, Pattern> SIGNS = new EnumMap<>(Area.class);

    private static final Pattern FILLER = Fold.words(
            "cai cach|ve|cong tac|nhom|nhiem vu|giai phap|muc tieu|chi tieu|cu the"
                    + "|linh vuc|noi dung|xay dung|va|phat trien|nang cao|chat luong|nha nuoc|hanh chinh|che do|hien dai|nen|doi voi"
                    + "|day manh|tang cuong|hoan thien|cua|thuc hien|tiep tuc|doi moi|to chuc|trong|theo|cac|tham muu|trien khai");

    private static final Pattern REFORM = Fold.words("cai cach|cchc");
    private static final Pattern LEADING = Pattern.compile(
            "[^a-z]{0,6}((?:ve|cai cach|xay dung|doi voi|linh vuc|cong tac)\\s[^:;.%\\d]{3,80}?)(?::|,\\s*(?:\\d|toi thieu|it nhat|phan dau|den nam))");
    private static final Pattern MIXED =
            Pattern.compile("cai\\s+cach\\s+hanh\\s+chinh(?:\\s+nha\\s+nuoc)?\\s*(?:,|va\\s)");

    private static final Map<Area, Pattern> WHOLE = new EnumMap<>(Area.class);

    static {
        WHOLE.put(Area.STEERING, Fold.words("chi dao,? dieu hanh"));
        WHOLE.put(
                Area.INSTITUTIONS,
                Fold.words("cai cach the che|doi moi va nang cao chat luong cong tac xay dung,? ban hanh van ban"));
        WHOLE.put(Area.PROCEDURES, Fold.words("cai cach thu tuc hanh chinh|cai cach tthc"));
        WHOLE.put(Area.ORGANISATION, Fold.words("cai cach to chuc bo may"));
        WHOLE.put(
                Area.CIVIL_SERVICE, Fold.words("cai cach che do cong vu|cai cach cong vu|nang cao chat luong doi ngu"));
        WHOLE.put(Area.PUBLIC_FINANCE, Fold.words("cai cach tai chinh cong|tai chinh cong"));
        WHOLE.put(
                Area.DIGITAL_GOVERNMENT,
                Fold.words(
                        "(?:xay dung(?: va|,)? )?phat trien (?:ve )?chinh quyen (?:dien tu|so)|hien dai hoa(?: nen)? hanh chinh|chuyen doi so"));
        NAMES.put(Area.INSTITUTIONS, Fold.words("the che|van ban quy pham phap luat|vbqppl|thi hanh phap luat"));
        NAMES.put(Area.PROCEDURES, Fold.words("thu tuc hanh chinh|tthc|mot cua|kiem soat thu tuc"));
        NAMES.put(Area.PUBLIC_FINANCE, Fold.words("tai chinh cong|tai chinh|tai san cong|chi tieu cong"));
        NAMES.put(
                Area.DIGITAL_GOVERNMENT,
                Fold.words("chinh quyen dien tu|chinh quyen so|chinh phu dien tu|chinh phu so|chuyen doi so"
                        + "|hien dai hoa(?: nen)? hanh chinh|hien dai hoa|cong nghe thong tin|ha tang so|kinh te so|xa hoi so"
                        + "|dich vu cong truc tuyen|moi truong so|du lieu so"));
        NAMES.put(
                Area.CIVIL_SERVICE,
                Fold.words(
                        "cong vu|can bo, cong chuc|can bo,? cong chuc,? vien chuc|doi ngu|nguon nhan luc|cong chuc,? vien chuc"));
        NAMES.put(Area.ORGANISATION, Fold.words("to chuc bo may|bo may|co cau to chuc|tinh gon"));
        NAMES.put(
                Area.STEERING,
                Fold.words(
                        "chi dao,? dieu hanh|cong tac chi dao|chi dao|dieu hanh|tuyen truyen|kiem tra cai cach hanh chinh"));

        SIGNS.put(
                Area.INSTITUTIONS,
                Fold.words("van ban quy pham phap luat|vbqppl|the che|thi hanh phap luat|phap luat"));
        SIGNS.put(
                Area.PROCEDURES,
                Fold.words(
                        "thu tuc hanh chinh|tthc|mot cua|ho so(?! cong viec)|phan anh,? kien nghi|thanh toan truc tuyen"));
        SIGNS.put(
                Area.ORGANISATION,
                Fold.words("bo may|bien che|dau moi|don vi su nghiep|phan cap|sap xep|to chuc lai|don vi hanh chinh"));
        SIGNS.put(
                Area.CIVIL_SERVICE,
                Fold.words("cong chuc|vien chuc|cbcc|cbccvc|vi tri viec lam|boi duong|cong vu|can bo|dao tao"));
        SIGNS.put(
                Area.PUBLIC_FINANCE,
                Fold.words("ngan sach|tai chinh|tu chu|chi thuong xuyen|giai ngan|von dau tu|tai san cong|kinh phi"));
        SIGNS.put(
                Area.DIGITAL_GOVERNMENT,
                Fold.words(
                        "chuyen doi so|chinh quyen so|chinh quyen dien tu|chu ky so|du lieu|moi truong mang|truc tuyen"
                                + "|dich vu cong|ho so cong viec|he thong thong tin|cong nghe|an toan thong tin|khong gian mang|an ninh mang|phan mem|dien tu|so hoa|bang rong|internet|wifi|iso|htqlcl|may tinh"
                                + "|kinh te so|xa hoi so|ha tang so"));
        SIGNS.put(
                Area.STEERING,
                Fold.words("chi dao|dieu hanh|kiem tra cai cach|tuyen truyen|ke hoach|bao cao|chi so|doi thoai"));
    }

    private AreaWords() {}

    /** The area that a heading names; the name that stands first, where several do. */
    static @Nullable Area named(String plain) {
        Area first = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<Area, Pattern> name : NAMES.entrySet()) {
            Matcher m = name.getValue().matcher(plain);
            if (m.find() && m.start() < at) {
                first = name.getKey();
                at = m.start();
            }
        }
        return first;
    }

    /** Whether a heading names the reform as a whole beside one of its areas: then it is no heading of that area. */
    static boolean isMixed(String plain) {
        return MIXED.matcher(plain).find();
    }

    /** Whether a heading is nothing but the name of its area. */
    static boolean isWholly(String plain, Area area) {
        String rest = Objects.requireNonNull(NAMES.get(area)).matcher(plain).replaceAll(" ");
        for (Pattern other : NAMES.values()) {
            rest = other.matcher(rest).replaceAll(" ");
        }
        rest = FILLER.matcher(rest).replaceAll(" ").replaceAll("[^a-z]+", " ").strip();
        return rest.split(" ").length <= 2 || rest.length() <= 12;
    }

    /** The area that the first words of a paragraph name before a colon or comma: "Về cải cách thể chế: ...". */
    static @Nullable Area leading(String plain) {
        Matcher m = LEADING.matcher(plain);
        if (!m.lookingAt()) {
            return null;
        }
        Area named = named(m.group(1));
        return named != null && isWholly(m.group(1), named) ? named : null;
    }

    /** The areas that a duty gives as a whole: "nội dung cải cách thể chế", not one procedure or one paper. */
    static List<Area> wholly(String plain) {
        List<Area> areas = new ArrayList<>();
        WHOLE.forEach((area, name) -> {
            if (name.matcher(plain).find()) {
                areas.add(area);
            }
        });
        return areas;
    }

    /** Whether a title is about the reform or one of its areas at all. */
    static boolean isReform(String plain) {
        return REFORM.matcher(plain).find() || named(plain) != null;
    }

    /** The area that more than half of all signs in a text point to; null where none has so many. */
    static @Nullable Area dominant(String plain) {
        long all = 0;
        Area best = null;
        long most = 0;
        for (Map.Entry<Area, Pattern> sign : SIGNS.entrySet()) {
            long count = sign.getValue().matcher(plain).results().count();
            all += count;
            if (count > most && sign.getKey() != Area.STEERING) {
                best = sign.getKey();
                most = count;
            }
        }
        return most * 2 > all ? best : null;
    }

    /** The area whose words a sentence uses most; null where it uses none. */
    static @Nullable Area guess(String plain) {
        Area best = null;
        int most = 0;
        for (Map.Entry<Area, Pattern> sign : SIGNS.entrySet()) {
            int count = (int) sign.getValue().matcher(plain).results().count();
            if (count > most) {
                best = sign.getKey();
                most = count;
            }
        }
        return best;
    }
}
