package vn.thongsuot.petitions;

import java.util.List;

/**
 * For whom somebody else writes a petition (Vietnamese: gửi thay người khác). Its {@code toString} shows nobody.
 *
 * @param relation one of {@link #RELATIONS}; words of the page {@code petition.behalf.<relation>}
 * @param paper what gives the right, as typed; has to be there for a power of attorney alone
 */
public record Behalf(String name, String relation, String paper) {

    static final String POWER_OF_ATTORNEY = "power-of-attorney";

    /** By law, by power of attorney, in the family, otherwise. */
    public static final List<String> RELATIONS = List.of("legal", POWER_OF_ATTORNEY, "family", "other");

    public Behalf {
        name = name.strip();
        relation = relation.strip();
        paper = paper.strip();
    }

    @Override
    public String toString() {
        return "Behalf[" + relation + "]";
    }
}
