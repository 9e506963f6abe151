package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.shared.DomainException;

@DisplayName("Ngôn ngữ chỉ số: đọc công thức, báo lỗi nêu điều gặp và điều cho phép")
class FormulaReaderTests {

    private final FactContracts contracts = new FactContracts();

    @ParameterizedTest
    @DisplayName("Viết khác thứ tự, cùng ý nghĩa thì cùng phiên bản")
    @CsvSource(delimiter = ';', textBlock = """
            count() where outcome in {granted, refused}; count()   where outcome in {refused,granted}
            count() where secret and fee_due; count() where (fee_due) and (secret)
            count() where outcome = granted; count() where outcome in {granted}
            count() where fee_due or secret; count() where secret or fee_due
            count() where not (secret and fee_due); count() where not (fee_due and secret)
            100 * (count()); 100.0 * count()
            """)
    void readsTheSameFromAnotherWriting(String one, String other) {
        assertThat(read(one).text()).isEqualTo(read(other).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            count() where secret and fee_due; count() where secret or fee_due
            count() where not secret and fee_due; count() where not (secret and fee_due)
            count() where supplement_rounds >= 1; count() where supplement_rounds > 1
            count(); count() on dossier at finished_on
            """)
    void tellsDifferentMeaningsApart(String one, String other) {
        assertThat(read(one).text()).isNotEqualTo(read(other).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            count( ; IND-001
            count() where ; IND-001
            count() whree secret ; IND-001
            count() where secret # 1 ; IND-001
            frobnicate() ; IND-001
            count() where colour = red ; IND-002
            sum(channel) ; IND-003
            count() where channel ; IND-003
            count() where channel >= online ; IND-003
            count() where received_on = 3 ; IND-003
            distinct(received_on) ; IND-003
            count() where channel = carrier-pigeon ; IND-006
            count() where channel in {online, teleport} ; IND-006
            count() on dossier at sometime ; IND-009
            count() on petition at as_of ; IND-009
            count() on petition at due_on where open(T) ; IND-011
            count() where in_basket ; IND-011
            count() on griffin at as_of ; FAC-001
            (count()).at(yesterday) ; IND-001
            @dossiers.received.half ; IND-001
            """)
    void refusesWithACode(String text, String code) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void namesWhatWasFoundAndWhatIsAllowed() {
        assertThatThrownBy(() -> read("count() where channel = fax"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.parameters())
                                .containsExactly("fax", "channel", "counter, online, postal"));
    }

    @Test
    void keepsMinusApartFromHyphens() {
        assertThat(read("(count() where timeliness = on-time) - (count() where timeliness = late)"))
                .isInstanceOfSatisfying(
                        Expression.Calculation.class,
                        calculation -> assertThat(calculation.operator()).isEqualTo(Expression.Operator.MINUS));
    }

    private Expression read(String text) {
        return FormulaReader.read(text, contracts, "dossier", "received_on");
    }
}
