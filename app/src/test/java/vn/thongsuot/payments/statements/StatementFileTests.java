package vn.thongsuot.payments.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Đọc sao kê ngân hàng")
class StatementFileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Test
    @DisplayName("CSV có dòng mở đầu, cột đảo thứ tự, dòng ghi nợ và dòng tổng")
    void readsATolerantCsv() {
        StatementFile.Content read = read("""
                \uFEFFSAO KÊ TÀI KHOẢN;113000202611;;;
                ;;;;
                "Số tham chiếu";"Ngày giao dịch";"Ghi nợ";"Ghi có";"Nội dung chi tiết"
                FT1;19/11/2026 08:15:00;;100.000;"TSP1000017; nop phi"
                FT2;19/11/2026;50.000;;chi tra
                FT3;19-11-2026;;1,250,000.00;khac
                Tổng;;50.000;1.350.000;
                """);

        assertThat(read.format()).isEqualTo("csv");
        assertThat(read.credits())
                .containsExactly(
                        new Credit(DAY, 100_000, "TSP1000017; nop phi", "FT1"),
                        new Credit(DAY, 1_250_000, "khac", "FT3"));
    }

    @Test
    void readsAnEnglishCsvWithCommas() {
        StatementFile.Content read = read("Transaction Date,Description,Debit,Credit\n2026-11-19,\"a, b\",,15000\n");

        assertThat(read.credits()).containsExactly(new Credit(DAY, 15_000, "a, b", ""));
    }

    @Test
    void readsAmountsAsBanksWriteThem() {
        assertThat(StatementCsv.amount("2.000.000")).isEqualTo(Optional.of(2_000_000L));
        assertThat(StatementCsv.amount("+2,000,000 VND")).isEqualTo(Optional.of(2_000_000L));
        assertThat(StatementCsv.amount("2000000.00")).isEqualTo(Optional.of(2_000_000L));
        assertThat(StatementCsv.amount("2,0x")).isEmpty();
    }

    @Test
    @DisplayName("camt.053: chỉ lấy ghi có bằng đồng; một bút toán nhiều giao dịch là nhiều dòng")
    void readsCamt053() {
        StatementFile.Content read = read("""
                <?xml version="1.0"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
                <Bal><Amt Ccy="VND">9</Amt></Bal>
                <Ntry><Amt Ccy="VND">100000</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-19</Dt></BookgDt>
                  <AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>nop TSP1000017</Ustrd></RmtInf>
                  <RltdPties><Dbtr><Nm>Nguoi nop</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="VND">30000</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><DtTm>2026-11-19T10:00:00</DtTm></BookgDt>
                  <NtryDtls><TxDtls><Refs><AcctSvcrRef>B2</AcctSvcrRef></Refs><Amt Ccy="VND">10000</Amt><RmtInf><Ustrd>a</Ustrd></RmtInf></TxDtls>
                  <TxDtls><Refs><AcctSvcrRef>B3</AcctSvcrRef></Refs><Amt Ccy="VND">20000</Amt><RmtInf><Ustrd>b</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="VND">5000</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-11-19</Dt></BookgDt></Ntry>
                <Ntry><Amt Ccy="USD">7</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-19</Dt></BookgDt></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """);

        assertThat(read.format()).isEqualTo("camt053");
        assertThat(read.credits())
                .containsExactly(
                        new Credit(DAY, 100_000, "nop TSP1000017", "B1"),
                        new Credit(DAY, 10_000, "a", "B2"),
                        new Credit(DAY, 20_000, "b", "B3"));
    }

    @Test
    @DisplayName("XML có khai báo thực thể bị từ chối, không đọc tệp nào khác")
    void refusesEntities() {
        assertThatThrownBy(() -> read("""
                        <?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                        <Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>
                        """)).hasMessageContaining("PAY-040");
    }

    @Test
    void refusesWhatIsNoStatement() {
        assertThatThrownBy(() -> read("<html><body>x</body></html>")).hasMessageContaining("PAY-040");
        assertThatThrownBy(() -> read("ten,tuoi\nA,3\n")).hasMessageContaining("PAY-041");
        assertThatThrownBy(() -> read("Date,Description,Credit\n2026-11-19,x,nhieu\n"))
                .hasMessageContaining("PAY-042");
        assertThatThrownBy(() -> StatementFile.read(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}))
                .hasMessageContaining("PAY-040");
    }

    private static StatementFile.Content read(String text) {
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
