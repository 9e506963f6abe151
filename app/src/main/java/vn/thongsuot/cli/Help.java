package vn.thongsuot.cli;

/** What the operator can type. */
final class Help {

    static final String TEXT = """
            bin/thongsuot LỆNH

              serve                            Mở Thông Suốt (như bin/run)
                                               Starts the product
              due --calendar LỊCH.csv --limit "5 working days" --received 2026-02-13T16:45
                  [--pause TỪ/ĐẾN]... [--extend THỜI_HẠN@LÚC]...
              due --calendar LỊCH.csv --batch TỆP.jsonl
                                               Tính hạn giải quyết, không cần cơ sở dữ liệu
                                               Computes due dates without a database
              plan-read TỆP                    Đọc kế hoạch (.docx, .doc, .pdf, .html, .txt), in chỉ tiêu và nhiệm vụ dạng JSON
                                               Reads a plan, prints its targets and tasks as JSON
              verify-score TỆP.json [--hash SHA256]
                                               Tính lại mọi điểm của một kỳ chấm từ tệp đóng băng, không cần cơ sở dữ liệu
                                               Computes every score of a frozen round again, without a database
              verify                           Kiểm tra nhật ký và số liệu; báo mọi sai lệch
                                               Checks audit trail and figures, reports each difference
              figures [--authority MÃ] [--indicators A,B] [--from NGÀY] [--to NGÀY] [--rounds N]
                                               In giá trị chỉ số của mọi đơn vị dạng CSV, kèm thời gian tính
                                               Prints the indicators of every unit as CSV, with the time it took
              user create-admin --login TÊN --name "HỌ TÊN" [--authority MÃ --authority-name "TÊN CƠ QUAN"]
                                               Tạo tài khoản quản trị; mật khẩu đọc từ bàn phím
                                               Makes an administrator; the password is read from the terminal
              user create --login TÊN --name "HỌ TÊN" --unit MÃ --role VAI_TRÒ --position "CHỨC DANH"
              user disable TÊN | enable TÊN | password TÊN | reset-factor TÊN | list
                                               Tạo, khóa, mở lại, đổi mật khẩu, gỡ lớp bảo vệ thứ hai, liệt kê tài khoản
                                               Makes, closes, opens accounts, sets passwords, resets second factors
              user assign TÊN --unit MÃ_HOẶC_ID --role VAI_TRÒ --position "CHỨC DANH" [--from NGÀY] [--to NGÀY_CUỐI]
              user unassign TÊN --unit MÃ_HOẶC_ID --role VAI_TRÒ [--to NGÀY_CUỐI]
                                               Phân công vai trò ở một đơn vị, kết thúc phân công (không có --to: ngay hôm nay)
                                               Gives a role in a unit, ends it (without --to at once)
              export units TỆP.csv | calendar TỆP.csv [--year NĂM] | catalogue TỆP.xlsx
                                               Xuất đơn vị, ngày nghỉ và làm bù, danh mục thủ tục
                                               Writes units, days of the calendar, the catalogue into files
              import calendar TỆP.csv --as TÊN --number SỐ --on NGÀY [--settles NĂM]
              import catalogue TỆP.xlsx --as TÊN --title "TRÍCH YẾU" --basis "CĂN CỨ" --on NGÀY
                                               Nhập thành dự thảo, người có thẩm quyền xem rồi áp dụng hoặc ký
                                               Reads files into drafts, which somebody else puts into force
              import units TỆP.csv [--on NGÀY] [--authority MÃ]
                                               Thành lập các đơn vị trong tệp (mẫu tệp như export units), tất cả hoặc không gì cả
                                               Makes the units of a file as export units writes it, all or nothing
              client create TÊN --unit MÃ --role VAI_TRÒ | rotate TÊN | revoke TÊN | list
                                               Hệ thống kết nối dùng /api/v1: cấp, đổi mã bí mật, thu hồi, liệt kê
                                               Systems that use /api/v1: admit, change the secret, revoke, list
              generate --dossiers N [--only open] [--communes C] [--seed S]
                                               Nạp N hồ sơ giả lập (hoặc chỉ những hồ sơ chưa xong trong số đó) vào tỉnh có ít nhất C xã, để đo hiệu năng
                                               Loads N synthetic dossiers, or only the open ones of them, into C communes at least, for measurements
              files check | push               Đối chiếu kho tệp với dữ liệu; đưa tệp của máy này vào kho dùng chung (giao thức S3)
                                               Compares the file store with the records; brings this node's files into the shared store (S3)
              backup TỆP.zip                   Sao lưu dữ liệu và tệp; khóa bí mật ở tệp riêng bên cạnh
                                               Backs up data and files; the keys go into a file of their own beside it
              restore TỆP.zip                  Khôi phục vào nơi còn trống
                                               Restores into an empty installation
              help                             Trang này
                                               This page
            """;

    private Help() {}
}
