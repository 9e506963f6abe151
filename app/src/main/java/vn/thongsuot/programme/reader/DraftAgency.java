package vn.thongsuot.programme.reader;

import java.util.List;

/**
 * A body that the plan names, with the areas it leads (Vietnamese: cơ quan và lĩnh vực chủ trì).
 *
 * @param leads codes of {@link Area} that it leads as a whole
 * @param duties its duties in the words of the plan
 */
public record DraftAgency(String name, List<String> leads, List<String> duties, int start, int end) {

    public DraftAgency {
        leads = List.copyOf(leads);
        duties = List.copyOf(duties);
    }
}
