<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name></name>
    <message>
        <source> Did you mean “{word}”?</source>
        <translation> Có phải ý bạn là “{word}”?</translation>
    </message>
    <message>
        <source>#</source>
        <comment>heading: number of a record in the article</comment>
        <translation>#</translation>
    </message>
    <message>
        <source># and six hexadecimal digits, such as #0072B2</source>
        <translation># và sáu chữ số thập lục phân, ví dụ #0072B2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln thao tác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since, not in this backup:</source>
        <translation>
            <numerusform>%Ln thao tác thực hiện từ đó, không có trong bản sao lưu này:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) taken back.</source>
        <translation>
            <numerusform>Đã hoàn tác %Ln thao tác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln đã có sẵn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln bản sao lưu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in use.</source>
        <translation>
            <numerusform>%Ln thay đổi đang được dùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good</source>
        <translation>
            <numerusform>%Ln đã bị xóa hẳn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln mục đã có sẵn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to look at.</source>
        <comment>values</comment>
        <translation>
            <numerusform>Còn %Ln giá trị cần xem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) from linked sentences</source>
        <translation>
            <numerusform>%Ln tên từ các câu đã liên kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be added.</source>
        <translation>
            <numerusform>Sẽ thêm %Ln tên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln mục mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln bài báo mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln không tìm thấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of sentences</source>
        <translation>
            <numerusform>%Ln cặp câu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln giá trị được gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed from the other column, dotted: not coded until you accept.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln giá trị được gợi ý từ cột kia, viền chấm: chỉ được mã hóa khi bạn chấp nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) coded</source>
        <translation>
            <numerusform>%Ln bản ghi đã mã hóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) touched</source>
        <translation>
            <numerusform>%Ln bản ghi chịu ảnh hưởng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name {name}.</source>
        <translation>
            <numerusform>%Ln bản ghi nhắc tới {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln bị từ chối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln mục bị từ chối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have names that the format cannot hold as they are.</source>
        <translation>
            <numerusform>%Ln dòng có tên mà định dạng này không giữ nguyên được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) changed</source>
        <translation>
            <numerusform>%Ln loại đã đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln giá trị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit it.</source>
        <translation>
            <numerusform>%Ln giá trị không phù hợp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would fit no longer</source>
        <translation>
            <numerusform>%Ln giá trị sẽ không còn phù hợp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with further names</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln mục có thêm tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of book length are left out.</source>
        <translation>
            <numerusform>Bỏ qua %n bài dài như cả cuốn sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be checked</source>
        <translation>
            <numerusform>Còn %n bài báo chưa kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the right</source>
        <translation>
            <numerusform>%n câu bên phải</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n điểm cần xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across all articles</source>
        <translation>
            <numerusform>%n điểm cần xem lại giữa mọi bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across these articles</source>
        <translation>
            <numerusform>%n điểm cần xem lại giữa các bài báo này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in this article</source>
        <translation>
            <numerusform>%n điểm cần xem lại trong bài báo này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): figures that cannot both be right are joined.</source>
        <translation>
            <numerusform>%n mâu thuẫn: các số liệu không thể cùng đúng được nối với nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n dữ kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) agree</source>
        <translation>
            <numerusform>%n dữ kiện thống nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a period stand in the table only.</source>
        <translation>
            <numerusform>%n số liệu không có thời kỳ chỉ nằm trong bảng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) this already.</source>
        <translation>
            <numerusform>%n bản ghi đã có sẵn giá trị này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n liên kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of yours join words that are not compared any more</source>
        <translation>
            <numerusform>%n liên kết của bạn nối những lời văn không còn được đối chiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a year or a date stand at the side.</source>
        <translation>
            <numerusform>%n dấu không có năm hoặc ngày nằm ở bên cạnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n hội nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n tháng trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n bản ghi khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mục khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s) are not drawn: choose a unit above.</source>
        <translation>
            <numerusform>%n đơn vị khác chưa được vẽ: hãy chọn một đơn vị ở trên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them confirmed</source>
        <translation>
            <numerusform>%n đã được xác nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ruled on: what is set aside is hatched.</source>
        <translation>
            <numerusform>%n trong số đó đã được quyết định: số liệu bị loại được tô gạch chéo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in more than one cell, and count(s) once in each total.</source>
        <translation>
            <numerusform>%n trong số đó nằm ở nhiều ô và chỉ được tính một lần trong mỗi tổng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot change:</source>
        <translation>
            <numerusform>%n bản ghi không thể sửa:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>Đã sửa %n bản ghi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n bản ghi sẽ được sửa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without partner at the left</source>
        <translation>
            <numerusform>%n câu bên trái không có câu tương ứng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n người phát biểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) in this article</source>
        <translation>
            <numerusform>%n gợi ý trong bài báo này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left</source>
        <translation>
            <numerusform>Còn %n gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are gone.</source>
        <translation>
            <numerusform>%n thuật ngữ không còn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are named otherwise.</source>
        <translation>
            <numerusform>%n thuật ngữ đã đổi tên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are new.</source>
        <translation>
            <numerusform>%n thuật ngữ mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n loại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n năm trước</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Spanwise</source>
        <translation>&amp;Giới thiệu Spanwise</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Chấp &amp;nhận gợi ý</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>to a glossary</comment>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>&amp;Add an analyst…</source>
        <translation>Thê&amp;m người phân tích…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>T&amp;hêm…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the %Ln backup(s) of this project, which still hold it</source>
        <translation>
            <numerusform>Xóa &amp;cả %Ln bản sao lưu còn chứa bài báo này của dự án</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analysts’ names</source>
        <translation>Tê&amp;n người phân tích</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Chú giải</translation>
    </message>
    <message>
        <source>&amp;Apply and close</source>
        <translation>Áp &amp;dụng rồi đóng</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Khôi phục phiên bản này</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;yệt…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over %Ln</source>
        <comment>values</comment>
        <translation>
            <numerusform>Chu&amp;yển %Ln giá trị</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <comment>many records</comment>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <comment>many records</comment>
        <translation>Sửa &amp;hàng loạt…</translation>
    </message>
    <message>
        <source>&amp;Checks of this article</source>
        <translation>Điểm cần &amp;xem lại trong bài</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Mã hóa</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Đối &amp;chiếu</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;So sánh với</translation>
    </message>
    <message>
        <source>&amp;Confirm link</source>
        <translation>&amp;Xác nhận liên kết</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Sao &amp;chép bảng</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Chép thông tin phiên bản</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>Sao &amp;chép kèm nguồn</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Màu tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Quyết định</translation>
    </message>
    <message>
        <source>&amp;Decide again</source>
        <translation>&amp;Quyết định lại</translation>
    </message>
    <message>
        <source>&amp;Decide which holds…</source>
        <translation>&amp;Quyết định lấy giá trị nào…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Xóa hẳn</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>&amp;Xóa bản ghi</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Chi tiết</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Xuống</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Thực thể</translation>
    </message>
    <message>
        <source>&amp;Entries of a kind that is not known here are</source>
        <translation>&amp;Mục thuộc loại chưa biết:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>T&amp;rường</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Filter articles</source>
        <translation>Lọc &amp;bài báo</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Thu &amp;gọn</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến tới</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Lịch sử</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Nhập bài báo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Sang</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>&amp;Ký tự ẩn</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Giữ mở</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Link sentences…</source>
        <translation>Liên kết hai &amp;câu…</translation>
    </message>
    <message>
        <source>&amp;Link to</source>
        <translation>Liên &amp;kết với</translation>
    </message>
    <message>
        <source>&amp;Looked at</source>
        <translation>Đã x&amp;em</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Gộ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Move link…</source>
        <translation>Chuyển &amp;liên kết…</translation>
    </message>
    <message>
        <source>&amp;My name and colour…</source>
        <translation>Tê&amp;n và màu của tôi…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>analyst</comment>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Dự án &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>Liên kết &amp;kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Not a problem</source>
        <translation>&amp;Không sao</translation>
    </message>
    <message>
        <source>&amp;Not one thing</source>
        <translation>Không &amp;phải một</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Không phải một</translation>
    </message>
    <message>
        <source>&amp;Not the same as</source>
        <translation>&amp;Không trùng với</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>what is folded</comment>
        <translation>&amp;Mở ra</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Mở tệp</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Mở &amp;dự án…</translation>
    </message>
    <message>
        <source>&amp;Open sample</source>
        <translation>&amp;Mở dự án mẫu</translation>
    </message>
    <message>
        <source>&amp;Original files</source>
        <translation>Tệ&amp;p gốc</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Bài kia</translation>
    </message>
    <message>
        <source>&amp;Other words…</source>
        <translation>Lời &amp;văn khác…</translation>
    </message>
    <message>
        <source>&amp;Own…</source>
        <translation>&amp;Màu khác…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Hình ảnh…</translation>
    </message>
    <message>
        <source>&amp;Previous link</source>
        <translation>Liên kết t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Printed wrongly…</source>
        <translation>In s&amp;ai…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Dự á&amp;n</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Gỡ</translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation>&amp;Gỡ bài báo</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <translation>&amp;Bắt buộc</translation>
    </message>
    <message>
        <source>&amp;Reset sample</source>
        <translation>Đặt &amp;lại dự án mẫu</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Tìm &amp;mọi nơi</translation>
    </message>
    <message>
        <source>&amp;Show where it was done</source>
        <translation>&amp;Xem nơi đã thực hiện</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Số liệu thống kê</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>&amp;Lùi một bước</translation>
    </message>
    <message>
        <source>&amp;Swap columns</source>
        <translation>Đổi chỗ h&amp;ai cột</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Bảng…</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Dùng</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Dùng phím này</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>&amp;Rút lại quyết định</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>a file</comment>
        <translation>Ghi &amp;vào</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Unsure ones too</source>
        <translation>&amp;Cả những giá trị không chắc</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Phím &amp;mặc định</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Cỡ chữ &amp;mặc định</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>to export</comment>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Vì sao</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>Chữ t&amp;ràn chiều ngang</translation>
    </message>
    <message>
        <source>&amp;Work on</source>
        <translation>&amp;Làm việc tiếp</translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation>G&amp;hi bản sao</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 check: {message}</source>
        <translation>1 điểm cần xem lại: {message}</translation>
    </message>
    <message>
        <source>1 record names {name}.</source>
        <translation>1 bản ghi nhắc tới {name}.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>&gt; actions   @ articles   # records and names   Enter does it   Esc goes back</source>
        <translation>&gt; lệnh   @ bài báo   # bản ghi và tên   Enter để thực hiện   Esc để quay lại</translation>
    </message>
    <message>
        <source>A backup of {project} could not be written.</source>
        <translation>Không ghi được bản sao lưu của {project}.</translation>
    </message>
    <message>
        <source>A board cannot be written to “{file}”.</source>
        <translation>Không ghi được bảng đối chiếu vào “{file}”.</translation>
    </message>
    <message>
        <source>A byte order mark at the start was left out.</source>
        <translation>Đã bỏ dấu thứ tự byte ở đầu.</translation>
    </message>
    <message>
        <source>A change is told in figures.</source>
        <translation>Nêu mức thay đổi bằng con số.</translation>
    </message>
    <message>
        <source>A clause that asks others to act: tag it as a proposal.</source>
        <comment>codebook</comment>
        <translation>Mệnh đề đề nghị người khác hành động: hãy gắn thẻ là đề xuất.</translation>
    </message>
    <message>
        <source>A click lists what is questionable in this article.</source>
        <translation>Bấm để xem danh sách những điểm cần xem lại trong bài báo này.</translation>
    </message>
    <message>
        <source>A click lists what these articles and others say in two ways.</source>
        <translation>Bấm để xem danh sách những điều các bài báo này và các bài khác nói không thống nhất.</translation>
    </message>
    <message>
        <source>A click, or R: decide which of them holds.</source>
        <translation>Bấm vào đây hoặc nhấn R để quyết định lấy giá trị nào.</translation>
    </message>
    <message>
        <source>A conference, summit, talk or working session that the article names, whether held, planned or called off.</source>
        <comment>codebook</comment>
        <translation>Hội nghị, hội nghị cấp cao, hội đàm hoặc phiên làm việc mà bài báo nêu, dù đã tổ chức, dự kiến hay bị hủy.</translation>
    </message>
    <message>
        <source>A country, or one of the things ticked below.</source>
        <translation>Một quốc gia, hoặc một trong các mục đánh dấu bên dưới.</translation>
    </message>
    <message>
        <source>A date, month, year or span of time.</source>
        <translation>Một ngày, tháng, năm hoặc khoảng thời gian.</translation>
    </message>
    <message>
        <source>A figure that the article reports: a level, a change, or both for one measure, unit, period and place.</source>
        <comment>codebook</comment>
        <translation>Số liệu mà bài báo đưa: một mức, một thay đổi, hoặc cả hai cho cùng chỉ tiêu, đơn vị, thời kỳ và địa bàn.</translation>
    </message>
    <message>
        <source>A file in it is missing or damaged ({error}).</source>
        <translation>Một tệp bên trong bị thiếu hoặc hỏng ({error}).</translation>
    </message>
    <message>
        <source>A group speaks as one: “{words}”.</source>
        <translation>Một nhóm cùng phát biểu: “{words}”.</translation>
    </message>
    <message>
        <source>A later meeting that is to carry it out.</source>
        <comment>codebook</comment>
        <translation>Hội nghị sau này sẽ thực hiện đề xuất.</translation>
    </message>
    <message>
        <source>A meeting is named with its number.</source>
        <translation>Nêu hội nghị kèm số thứ tự.</translation>
    </message>
    <message>
        <source>A meeting is named without a number.</source>
        <translation>Nêu hội nghị không kèm số thứ tự.</translation>
    </message>
    <message>
        <source>A meeting that the article mentions elsewhere.</source>
        <comment>codebook</comment>
        <translation>Hội nghị mà bài báo nhắc tới ở chỗ khác.</translation>
    </message>
    <message>
        <source>A meeting that the speaker only talks about.</source>
        <comment>codebook</comment>
        <translation>Hội nghị mà người phát biểu chỉ nói tới.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Tên phải có ít nhất một chữ cái.</translation>
    </message>
    <message>
        <source>A number needs the series that it counts.</source>
        <translation>Số thứ tự cần có chuỗi mà nó đếm.</translation>
    </message>
    <message>
        <source>A number stands with the noun that it counts, or with a measure.</source>
        <translation>Con số đi với danh từ được đếm, hoặc với một chỉ tiêu.</translation>
    </message>
    <message>
        <source>A number that carries its own unit.</source>
        <translation>Một con số có đơn vị riêng.</translation>
    </message>
    <message>
        <source>A number; its unit can be another field.</source>
        <translation>Một con số; đơn vị có thể nằm ở trường khác.</translation>
    </message>
    <message>
        <source>A person, or a group speaking as one, whose words or position the article reports.</source>
        <comment>codebook</comment>
        <translation>Một người, hoặc một nhóm cùng phát biểu, mà bài báo thuật lại lời nói hoặc quan điểm.</translation>
    </message>
    <message>
        <source>A project is one file that holds articles and what was coded in them. Open one, or make a new one.</source>
        <translation>Dự án là một tệp chứa các bài báo và những gì đã mã hóa trong đó. Hãy mở một dự án hoặc tạo dự án mới.</translation>
    </message>
    <message>
        <source>A quotation differs.</source>
        <translation>Một trích dẫn không khớp.</translation>
    </message>
    <message>
        <source>A record cannot be paired with itself.</source>
        <translation>Không thể ghép cặp một bản ghi với chính nó.</translation>
    </message>
    <message>
        <source>A record keeps its only mention; delete the record instead.</source>
        <translation>Bản ghi phải giữ lần nhắc duy nhất của nó; hãy xóa cả bản ghi.</translation>
    </message>
    <message>
        <source>A record may hold more than one of them.</source>
        <translation>Một bản ghi có thể chứa nhiều giá trị như vậy.</translation>
    </message>
    <message>
        <source>A record of another type, or what that is named after.</source>
        <translation>Một bản ghi thuộc loại khác, hoặc mục mà bản ghi đó nhắc tới.</translation>
    </message>
    <message>
        <source>A record without it is not finished; “not stated” is an answer.</source>
        <translation>Bản ghi thiếu trường này là chưa xong; “bài không nêu” cũng là một câu trả lời.</translation>
    </message>
    <message>
        <source>A ruling on a conflict rests on {called}.</source>
        <translation>Một quyết định về mâu thuẫn dựa trên {called}.</translation>
    </message>
    <message>
        <source>A ruling that nothing of this holds needs a reason.</source>
        <translation>Quyết định không lấy giá trị nào thì phải có lý do.</translation>
    </message>
    <message>
        <source>A sentence cannot be linked with itself.</source>
        <translation>Không thể liên kết một câu với chính nó.</translation>
    </message>
    <message>
        <source>A series of meetings is named.</source>
        <translation>Nêu một chuỗi hội nghị.</translation>
    </message>
    <message>
        <source>A share is told in figures.</source>
        <translation>Nêu tỷ lệ bằng con số.</translation>
    </message>
    <message>
        <source>A table cannot be written to “{file}”.</source>
        <translation>Không ghi được bảng vào “{file}”.</translation>
    </message>
    <message>
        <source>A term of one kind where one fits, else the words.</source>
        <translation>Một thuật ngữ cùng kiểu nếu có thuật ngữ phù hợp, nếu không thì lời văn.</translation>
    </message>
    <message>
        <source>A term of one kind: a measure, a unit, a topic.</source>
        <translation>Một thuật ngữ cùng kiểu: chỉ tiêu, đơn vị, chủ đề.</translation>
    </message>
    <message>
        <source>A type needs at least one field.</source>
        <translation>Một loại cần ít nhất một trường.</translation>
    </message>
    <message>
        <source>A type of things is named twice.</source>
        <translation>Một loại thực thể được nêu hai lần.</translation>
    </message>
    <message>
        <source>A value differs.</source>
        <translation>Một giá trị không khớp.</translation>
    </message>
    <message>
        <source>A value from elsewhere needs a note that says where it is known from.</source>
        <translation>Giá trị từ nguồn khác cần có ghi chú cho biết lấy từ đâu.</translation>
    </message>
    <message>
        <source>A value from outside needs a note that says where it is known from.</source>
        <translation>Giá trị từ nguồn khác cần có ghi chú cho biết lấy từ đâu.</translation>
    </message>
    <message>
        <source>A value was changed meanwhile.</source>
        <translation>Một giá trị đã thay đổi trong lúc đó.</translation>
    </message>
    <message>
        <source>A verb of speech belongs to the name: “{words}”.</source>
        <translation>Tên này đi với động từ phát biểu: “{words}”.</translation>
    </message>
    <message>
        <source>A {kind} is not one of a series.</source>
        <translation>{kind} không thuộc chuỗi nào.</translation>
    </message>
    <message>
        <source>A&amp;dd third article…</source>
        <translation>&amp;Thêm bài thứ ba…</translation>
    </message>
    <message>
        <source>A&amp;ll that is proposed…</source>
        <translation>&amp;Tất cả gợi ý…</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Gi&amp;ao diện</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>Bài bá&amp;o</translation>
    </message>
    <message>
        <source>About Spanwise</source>
        <translation>Giới thiệu Spanwise</translation>
    </message>
    <message>
        <source>Acc&amp;ept suggestion</source>
        <translation>Chấ&amp;p nhận gợi ý này</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Chấp nhận %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept &amp;whole record</source>
        <translation>Dùng t&amp;oàn bộ bản ghi</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Chấp nhận (Enter)</translation>
    </message>
    <message>
        <source>Accept all su&amp;ggestions…</source>
        <translation>Chấp nhận t&amp;oàn bộ gợi ý…</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Chấp nhận toàn bộ gợi ý</translation>
    </message>
    <message>
        <source>Accept p&amp;roposal</source>
        <translation>&amp;Dùng gợi ý này</translation>
    </message>
    <message>
        <source>Accept the suggestion: {title} {words}</source>
        <translation>Chấp nhận gợi ý: {title} {words}</translation>
    </message>
    <message>
        <source>Accept the whole &amp;record</source>
        <translation>Chấp nhận cả &amp;bản ghi</translation>
    </message>
    <message>
        <source>Accept what is proposed in the cell; of a record, all that is sure</source>
        <translation>Chấp nhận gợi ý trong ô; với bản ghi thì mọi giá trị chắc chắn</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n suggestion(s)</source>
        <translation>
            <numerusform>Đang chấp nhận %n gợi ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Action, article, record or name</source>
        <translation>Lệnh, bài báo, bản ghi hoặc tên</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Các lệnh và phím tắt</translation>
    </message>
    <message>
        <source>Acts in the way</source>
        <translation>Các thao tác cản trở</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add &amp;answer</source>
        <translation>Thêm &amp;lựa chọn</translation>
    </message>
    <message>
        <source>Add &amp;field</source>
        <translation>Thêm t&amp;rường</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Thêm &amp;tệp…</translation>
    </message>
    <message>
        <source>Add &amp;type</source>
        <translation>&amp;Thêm loại</translation>
    </message>
    <message>
        <source>Add a field behind the one that is chosen</source>
        <translation>Thêm một trường sau trường đã chọn</translation>
    </message>
    <message>
        <source>Add a field to it.</source>
        <translation>Hãy thêm một trường vào đó.</translation>
    </message>
    <message>
        <source>Add a name first.</source>
        <translation>Hãy thêm một tên trước.</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Thêm tên…</translation>
    </message>
    <message>
        <source>Add a thing with its names (Ctrl+N)</source>
        <translation>Thêm một mục cùng các tên của nó (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a type of record</source>
        <translation>Thêm một loại bản ghi</translation>
    </message>
    <message>
        <source>Add an analyst</source>
        <translation>Thêm người phân tích</translation>
    </message>
    <message>
        <source>Add an analyst first.</source>
        <translation>Hãy thêm một người phân tích trước.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Hãy thêm một mục khác trước.</translation>
    </message>
    <message>
        <source>Add articles first.</source>
        <translation>Hãy thêm bài báo trước.</translation>
    </message>
    <message>
        <source>Add as a further mention</source>
        <translation>Thêm thành lần nhắc khác</translation>
    </message>
    <message>
        <source>Add as further &amp;mention</source>
        <translation>Thêm thành &amp;lần nhắc khác</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Thêm thư mụ&amp;c…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Thêm thư mục</translation>
    </message>
    <message>
        <source>Add one to the codebook first.</source>
        <translation>Hãy thêm một mục vào bộ mã trước.</translation>
    </message>
    <message>
        <source>Add to the armed field</source>
        <translation>Thêm vào trường đang chờ</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>Thêm vào bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Kỳ so sánh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Cách nay</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Gióng câu</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài báo</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Mọi mục</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Mọi tệp ({pattern})</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Mọi chỉ tiêu</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Mọi địa bàn</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Đã lưu tất cả</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Mọi chuỗi</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere and work there.</source>
        <translation>Hãy cho phép ghi vào tệp và thư mục chứa nó, hoặc lưu một bản sao ở nơi khác và làm việc ở đó.</translation>
    </message>
    <message>
        <source>Allow writing to the file, and restore it then.</source>
        <translation>Hãy cho phép ghi vào tệp, rồi khôi phục.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tất cả…</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Đã có sẵn</translation>
    </message>
    <message>
        <source>Alt+Down lists the answers</source>
        <translation>Alt+Down để liệt kê các lựa chọn</translation>
    </message>
    <message>
        <source>An analyst needs a name.</source>
        <translation>Người phân tích cần có tên.</translation>
    </message>
    <message>
        <source>An article cannot be compared with itself.</source>
        <translation>Không thể đối chiếu một bài báo với chính nó.</translation>
    </message>
    <message>
        <source>An empty text and a missing one become the same empty cell.</source>
        <translation>Văn bản trống và văn bản thiếu đều thành ô trống như nhau.</translation>
    </message>
    <message>
        <source>Analys&amp;t</source>
        <translation>Người &amp;phân tích</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Người phân tích</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>Another analyst&apos;s records are shown; show your own to answer.</source>
        <translation>Đang hiện bản ghi của người phân tích khác; hãy hiện bản ghi của bạn để trả lời.</translation>
    </message>
    <message>
        <source>Another analyst&apos;s records are shown; show your own to change them.</source>
        <translation>Đang hiện bản ghi của người phân tích khác; hãy hiện bản ghi của bạn để sửa.</translation>
    </message>
    <message>
        <source>Another program is writing to this project.</source>
        <translation>Một chương trình khác đang ghi vào dự án này.</translation>
    </message>
    <message>
        <source>Another report of the same meeting, near dates, the same figures and names.</source>
        <translation>Bài báo khác về cùng hội nghị, ngày gần nhau, cùng số liệu và tên.</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>Lựa chọn 1</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Lựa chọn {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>Answers, in the order in which the form shows them</source>
        <translation>Các lựa chọn, theo thứ tự hiện trong biểu mẫu</translation>
    </message>
    <message>
        <source>Any colour, as # and six hexadecimal digits.</source>
        <translation>Màu bất kỳ, viết bằng # và sáu chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>Apache License 2.0; the parts it uses keep their own licences (see NOTICE).</source>
        <translation>Giấy phép Apache 2.0; các thành phần đi kèm giữ giấy phép riêng (xem NOTICE).</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>Á&amp;p dụng</translation>
    </message>
    <message>
        <source>April</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>Arm a field</source>
        <translation>Đặt trường chờ</translation>
    </message>
    <message>
        <source>Arm a field first: press its number, or click it.</source>
        <translation>Hãy đặt một trường chờ trước: nhấn số của trường hoặc bấm vào trường.</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter lists the words of one, Space chooses.</source>
        <translation>Phím mũi tên để đi qua các dấu, Enter để liệt kê lời văn của một dấu, phím cách để chọn.</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the words, Space chooses.</source>
        <translation>Phím mũi tên để đi qua các dấu, Enter để mở lời văn, phím cách để chọn.</translation>
    </message>
    <message>
        <source>Arrow keys walk the rows, Enter opens one or lists what it stands for, Space chooses.</source>
        <translation>Phím mũi tên để đi qua các dòng, Enter để mở một dòng hoặc liệt kê những gì dòng đó gồm có, phím cách để chọn.</translation>
    </message>
    <message>
        <source>Arrow keys walk the rows, Space chooses.</source>
        <translation>Phím mũi tên để đi qua các dòng, phím cách để chọn.</translation>
    </message>
    <message>
        <source>Arrows walk the board, Enter shows words.</source>
        <translation>Phím mũi tên để đi trên bảng, Enter để xem lời văn.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Article &amp;begins here</source>
        <translation>Bài bắt đầ&amp;u ở đây</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>&amp;Danh sách bài báo</translation>
    </message>
    <message>
        <source>Article ends here</source>
        <translation>Bài kết thúc ở đây</translation>
    </message>
    <message>
        <source>Article of this column: {name}</source>
        <translation>Bài báo của cột này: {name}</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Lời văn của bài báo</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Bài báo: {title}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Articles disagree</source>
        <translation>Các bài báo nói không thống nhất</translation>
    </message>
    <message>
        <source>Articles state different dates.</source>
        <translation>Các bài báo nêu những ngày khác nhau.</translation>
    </message>
    <message>
        <source>Articles to compare</source>
        <translation>Các bài báo để đối chiếu</translation>
    </message>
    <message>
        <source>As meetings are: a series and a number.</source>
        <translation>Như hội nghị: một chuỗi và một số thứ tự.</translation>
    </message>
    <message>
        <source>As needed: logarithmic, each step ten times the one before, where very large and very small figures share a unit; even otherwise.</source>
        <translation>Tự động: thang logarit, mỗi nấc gấp mười lần nấc trước, khi số liệu rất lớn và rất nhỏ dùng chung một đơn vị; nếu không thì thang đều.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Như bài báo nêu</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records are changed at once.</source>
        <translation>
            <numerusform>Mỗi lần chỉ sửa được tối đa %Ln bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Automatic finds the language of each paragraph.</source>
        <translation>Chế độ tự động nhận ra ngôn ngữ của từng đoạn.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Các bản sao lưu, mới nhất trước</translation>
    </message>
    <message>
        <source>Begins at the caret</source>
        <translation>Bắt đầu tại con trỏ</translation>
    </message>
    <message>
        <source>Below stands what it would change; Apply uses it.</source>
        <translation>Bên dưới là những gì sẽ thay đổi; Áp dụng để dùng.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of an article</comment>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>Both are one and the same; the other name stays with it</source>
        <translation>Cả hai là một; tên kia được giữ lại làm tên khác</translation>
    </message>
    <message>
        <source>Both can be true: one is coarser or approximate, or was a plan.</source>
        <translation>Cả hai đều có thể đúng: một bên kém chi tiết hơn, chỉ là ước chừng hoặc mới là dự kiến.</translation>
    </message>
    <message>
        <source>Both records name {name}.</source>
        <translation>Cả hai bản ghi đều nhắc tới {name}.</translation>
    </message>
    <message>
        <source>Bound of {field}</source>
        <translation>Dấu giới hạn của {field}</translation>
    </message>
    <message>
        <source>Bring articles into this project.</source>
        <translation>Đưa bài báo vào dự án này.</translation>
    </message>
    <message>
        <source>Bring back what this project was at an earlier time.</source>
        <translation>Đưa dự án về như ở một thời điểm trước đây.</translation>
    </message>
    <message>
        <source>Bring back what was undone last.</source>
        <translation>Làm lại điều vừa hoàn tác.</translation>
    </message>
    <message>
        <source>Bring in a bundle that Spanwise exported.</source>
        <translation>Nhập gói dữ liệu do Spanwise xuất.</translation>
    </message>
    <message>
        <source>Bring in a glossary from TBX or CSV</source>
        <translation>Nhập bảng thuật ngữ từ TBX hoặc CSV</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Lấy lại bản nháp</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Đang làm lại</translation>
    </message>
    <message>
        <source>Bringing back: {what}</source>
        <translation>Đang làm lại: {what}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo trường</translation>
    </message>
    <message>
        <source>By how much it moved, with a unit of its own; always without a sign.</source>
        <comment>codebook</comment>
        <translation>Mức tăng hoặc giảm, có đơn vị riêng; không bao giờ kèm dấu.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>By one character, to the left and to the right.</source>
        <translation>Từng ký tự một, sang trái và sang phải.</translation>
    </message>
    <message>
        <source>By thing</source>
        <translation>Theo mục</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>C&amp;hoose article…</source>
        <translation>C&amp;họn bài báo…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Đối chiế&amp;u</translation>
    </message>
    <message>
        <source>C&amp;ut link</source>
        <translation>&amp;Bỏ liên kết</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Bảng CSV</translation>
    </message>
    <message>
        <source>CSV tables with data package</source>
        <translation>Bảng CSV kèm gói dữ liệu</translation>
    </message>
    <message>
        <source>Came in: {articles}, {records}.</source>
        <translation>Đã nhập: {articles}, {records}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã hủy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>Đã hủy. Không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Đã hủy. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Đã hủy. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>Đã hủy. Dự án vẫn như cũ.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Caption of the chart</source>
        <translation>Chú thích của biểu đồ</translation>
    </message>
    <message>
        <source>Carr&amp;y over…</source>
        <translation>Chu&amp;yển sang bài khác…</translation>
    </message>
    <message numerus="yes">
        <source>Carried over %Ln.</source>
        <comment>values</comment>
        <translation>
            <numerusform>Đã chuyển %Ln giá trị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried, not looked at</source>
        <translation>Mang sang, chưa xem</translation>
    </message>
    <message>
        <source>Carry a mention of it over first.</source>
        <translation>Trước hết hãy chuyển sang một lần nhắc của nó.</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Chuyển sang bài khác</translation>
    </message>
    <message>
        <source>Cell that has the keyboard</source>
        <translation>Ô đang có con trỏ bàn phím</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Sửa %n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Change c&amp;hosen records…</source>
        <translation>Đổi các bản ghi đã chọn (&amp;Q)…</translation>
    </message>
    <message>
        <source>Change it instead: that makes a copy of yours.</source>
        <translation>Hãy sửa thay vì xóa: như vậy sẽ tạo bản sao của riêng bạn.</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation>Hãy đổi kiểu của nó trước.</translation>
    </message>
    <message>
        <source>Change of unknown size</source>
        <translation>Thay đổi chưa rõ mức độ</translation>
    </message>
    <message>
        <source>Change what is tagged, and what is asked about it.</source>
        <translation>Thay đổi những gì được gắn thẻ và những gì cần ghi về chúng.</translation>
    </message>
    <message>
        <source>Change, in {unit}</source>
        <translation>Thay đổi, tính bằng {unit}</translation>
    </message>
    <message>
        <source>Changing the records…</source>
        <translation>Đang đổi các bản ghi…</translation>
    </message>
    <message>
        <source>Chart of the figures</source>
        <translation>Biểu đồ số liệu</translation>
    </message>
    <message>
        <source>Chart of the progress</source>
        <translation>Biểu đồ tiến độ</translation>
    </message>
    <message>
        <source>Chart of who said what</source>
        <translation>Biểu đồ ai nói gì</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Hãy kiểm tra xem đó có phải là tệp và bạn có quyền đọc không.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Hãy kiểm tra xem tệp có ở đó và bạn có quyền đọc không.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write in it and that the disk is not full.</source>
        <translation>Hãy kiểm tra xem thư mục có tồn tại, bạn có quyền ghi và ổ đĩa còn chỗ không.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Hãy kiểm tra xem thư mục có tồn tại, bạn có quyền ghi và ổ đĩa còn chỗ không.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Hãy kiểm tra xem thư mục có ở đó và bạn có quyền ghi không.</translation>
    </message>
    <message>
        <source>Check that the span belongs to this article and is counted in characters from 0.</source>
        <translation>Hãy kiểm tra xem đoạn này có thuộc bài báo và được đếm theo ký tự từ 0 không.</translation>
    </message>
    <message>
        <source>Check the disk and whether the file is write-protected, then try again.</source>
        <translation>Hãy kiểm tra ổ đĩa và xem tệp có bị chống ghi không, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the disk or the folder on the network that it lies on, then try again.</source>
        <translation>Hãy kiểm tra ổ đĩa hoặc thư mục mạng chứa tệp, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the name, or look whether it was moved.</source>
        <translation>Hãy kiểm tra tên, hoặc xem tệp có bị chuyển đi không.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Đang kiểm tra bản sao</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Điểm cần xem lại</translation>
    </message>
    <message>
        <source>Checks of articles</source>
        <translation>Điểm cần xem lại trong bài báo</translation>
    </message>
    <message>
        <source>Checks of these articles</source>
        <translation>Điểm cần xem lại trong các bài báo này</translation>
    </message>
    <message>
        <source>Checks of this article</source>
        <translation>Điểm cần xem lại trong bài báo này</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Tiếng Trung giản thể</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Tiếng Trung phồn thể</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Choose a fact on the claim board first.</source>
        <translation>Trước hết hãy chọn một dữ kiện trên bảng đối chiếu.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Hãy chọn tên tệp.</translation>
    </message>
    <message>
        <source>Choose a file that holds the text of an article.</source>
        <translation>Hãy chọn một tệp chứa văn bản của bài báo.</translation>
    </message>
    <message>
        <source>Choose a file that you can read.</source>
        <translation>Hãy chọn tệp mà bạn đọc được.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Hãy chọn thư mục có thật.</translation>
    </message>
    <message>
        <source>Choose a kind, or write the name of a new one in small letters.</source>
        <translation>Hãy chọn một kiểu, hoặc viết tên kiểu mới bằng chữ thường.</translation>
    </message>
    <message>
        <source>Choose a meeting, person, organisation or place.</source>
        <translation>Hãy chọn một hội nghị, người, cơ quan hoặc địa điểm.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Hãy chọn một thư mục mới hoặc trống.</translation>
    </message>
    <message>
        <source>Choose a place in the text.</source>
        <translation>Hãy chọn một chỗ trong văn bản.</translation>
    </message>
    <message>
        <source>Choose a place on a line with words.</source>
        <translation>Hãy chọn một chỗ trên dòng có chữ.</translation>
    </message>
    <message>
        <source>Choose a position before or after the character.</source>
        <translation>Hãy chọn vị trí trước hoặc sau ký tự.</translation>
    </message>
    <message>
        <source>Choose a position inside the article.</source>
        <translation>Hãy chọn một vị trí trong bài báo.</translation>
    </message>
    <message>
        <source>Choose a record of another article.</source>
        <translation>Hãy chọn một bản ghi của bài báo khác.</translation>
    </message>
    <message>
        <source>Choose a sentence on the other side first.</source>
        <translation>Trước hết hãy chọn một câu ở phía bên kia.</translation>
    </message>
    <message>
        <source>Choose a start before the end, both counted in characters from 0.</source>
        <translation>Hãy chọn điểm đầu trước điểm cuối, cả hai đếm theo ký tự từ 0.</translation>
    </message>
    <message>
        <source>Choose a stretch that begins and ends between two whole characters.</source>
        <translation>Hãy chọn một đoạn bắt đầu và kết thúc ở ranh giới giữa hai ký tự.</translation>
    </message>
    <message>
        <source>Choose an act that still stands.</source>
        <translation>Hãy chọn một thao tác còn hiệu lực.</translation>
    </message>
    <message>
        <source>Choose an act to go back to, or to take back.</source>
        <translation>Chọn một thao tác để quay về hoặc hoàn tác.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Chọn một bài báo</translation>
    </message>
    <message>
        <source>Choose another article</source>
        <translation>Chọn bài báo khác</translation>
    </message>
    <message>
        <source>Choose another article, or mark in this one what belongs to its body.</source>
        <translation>Hãy chọn bài báo khác, hoặc đánh dấu phần thuộc thân bài trong bài này.</translation>
    </message>
    <message>
        <source>Choose another article, or two languages of this one.</source>
        <translation>Hãy chọn bài báo khác, hoặc hai ngôn ngữ của bài này.</translation>
    </message>
    <message>
        <source>Choose another file, or another format.</source>
        <translation>Hãy chọn tệp khác hoặc định dạng khác.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Hãy chọn định dạng khác.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Hãy chọn mã định danh khác.</translation>
    </message>
    <message>
        <source>Choose another letter.</source>
        <translation>Hãy chọn chữ cái khác.</translation>
    </message>
    <message>
        <source>Choose another name, or one that ends in .zip for a single file.</source>
        <translation>Hãy chọn tên khác, hoặc tên kết thúc bằng .zip nếu muốn một tệp duy nhất.</translation>
    </message>
    <message>
        <source>Choose another name, or open the project that is there.</source>
        <translation>Hãy chọn tên khác, hoặc mở dự án đang có ở đó.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Hãy chọn tên khác, hoặc gỡ tệp trước.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn mục khác.</translation>
    </message>
    <message>
        <source>Choose another one; a newer backup may have taken its place.</source>
        <translation>Hãy chọn bản khác; có thể bản sao lưu mới hơn đã thay chỗ nó.</translation>
    </message>
    <message>
        <source>Choose another partner for the sentence; M does it, too.</source>
        <translation>Chọn câu tương ứng khác; phím M cũng vậy.</translation>
    </message>
    <message>
        <source>Choose any colour</source>
        <translation>Chọn màu bất kỳ</translation>
    </message>
    <message>
        <source>Choose fewer words.</source>
        <translation>Hãy chọn ít lời văn hơn.</translation>
    </message>
    <message>
        <source>Choose o&amp;ther words…</source>
        <translation>Chọn lời &amp;văn khác…</translation>
    </message>
    <message>
        <source>Choose one from the list at the left, or press Ctrl+K and type part of its title.</source>
        <translation>Chọn một bài ở danh sách bên trái, hoặc nhấn Ctrl+K rồi gõ một phần tiêu đề.</translation>
    </message>
    <message>
        <source>Choose one of its values.</source>
        <translation>Hãy chọn một trong các giá trị của nó.</translation>
    </message>
    <message>
        <source>Choose one of the codebook&apos;s types.</source>
        <translation>Hãy chọn một loại của bộ mã.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>Choose one of the record&apos;s mentions.</source>
        <translation>Hãy chọn một lần nhắc của bản ghi.</translation>
    </message>
    <message>
        <source>Choose one of the same type.</source>
        <translation>Hãy chọn một mục cùng loại.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Hãy chọn một trong các mục: {known}.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Hãy chọn một trong các mục: {names}.</translation>
    </message>
    <message>
        <source>Choose one on each side.</source>
        <translation>Hãy chọn mỗi phía một câu.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Hãy chọn một trong các mục được đưa ra.</translation>
    </message>
    <message>
        <source>Choose one that the project added.</source>
        <translation>Hãy chọn một mục do dự án thêm vào.</translation>
    </message>
    <message>
        <source>Choose one that was merged.</source>
        <translation>Hãy chọn một mục đã được gộp.</translation>
    </message>
    <message>
        <source>Choose other records, or another value.</source>
        <translation>Hãy chọn bản ghi khác hoặc giá trị khác.</translation>
    </message>
    <message>
        <source>Choose other words for it</source>
        <translation>Chọn lời văn khác</translation>
    </message>
    <message>
        <source>Choose records in the grid first.</source>
        <translation>Trước hết hãy chọn các bản ghi trong bảng.</translation>
    </message>
    <message>
        <source>Choose records of one type.</source>
        <translation>Hãy chọn các bản ghi cùng loại.</translation>
    </message>
    <message>
        <source>Choose records of your own set.</source>
        <translation>Hãy chọn các bản ghi thuộc tập của bạn.</translation>
    </message>
    <message>
        <source>Choose the partner of the sentence by hand (L)</source>
        <translation>Tự chọn câu tương ứng (L)</translation>
    </message>
    <message>
        <source>Choose the partner of the sentence.</source>
        <translation>Chọn câu tương ứng với câu này.</translation>
    </message>
    <message>
        <source>Choose the partner on the other side, then press Enter. Esc gives up.</source>
        <translation>Chọn câu tương ứng ở phía bên kia rồi nhấn Enter. Esc để thôi.</translation>
    </message>
    <message>
        <source>Choose the words that say it in the other column (M)</source>
        <translation>Chọn lời văn nêu điều đó ở cột kia (M)</translation>
    </message>
    <message>
        <source>Choose two articles above: what they say of the same things is listed here.</source>
        <translation>Hãy chọn hai bài báo ở trên: những gì hai bài nói về cùng một việc sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Hãy chọn hai mục khác nhau.</translation>
    </message>
    <message>
        <source>Choose two of one type.</source>
        <translation>Hãy chọn hai mục cùng loại.</translation>
    </message>
    <message>
        <source>Choose what stands in this column</source>
        <translation>Chọn bài hiện trong cột này</translation>
    </message>
    <message>
        <source>Choose what stands in this column.</source>
        <translation>Chọn bài hiện trong cột này.</translation>
    </message>
    <message>
        <source>Choose what the columns are, or see who speaks for which country.</source>
        <translation>Chọn nội dung của các cột, hoặc xem ai phát biểu cho quốc gia nào.</translation>
    </message>
    <message>
        <source>Choose what the progress is told of.</source>
        <translation>Chọn xem tiến độ của phần nào.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Chọn bài để đối chiếu</translation>
    </message>
    <message>
        <source>Choose whose records are shown.</source>
        <translation>Chọn hiển thị bản ghi của ai.</translation>
    </message>
    <message>
        <source>Choose words inside the article.</source>
        <translation>Hãy chọn lời văn trong bài báo.</translation>
    </message>
    <message>
        <source>Choose “stated” or “inferred”.</source>
        <translation>Hãy chọn “nêu rõ” hoặc “suy ra”.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Claim board</source>
        <translation>Bảng đối chiếu</translation>
    </message>
    <message>
        <source>Cleaning the project file</source>
        <translation>Đang dọn tệp dự án</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa trống</translation>
    </message>
    <message>
        <source>Clear that field first.</source>
        <translation>Hãy xóa trống trường đó trước.</translation>
    </message>
    <message>
        <source>Clear: {fact}</source>
        <translation>Xóa trống: {fact}</translation>
    </message>
    <message>
        <source>Click a line to choose its keys.</source>
        <translation>Bấm vào một dòng để chọn phím tắt cho lệnh đó.</translation>
    </message>
    <message>
        <source>Click at the caret</source>
        <translation>Nhấp tại con trỏ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Đóng &amp;không áp dụng</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Vẫn đóng</translation>
    </message>
    <message>
        <source>Close it elsewhere, or copy it to a folder where you may write, and open it there.</source>
        <translation>Hãy đóng ở nơi kia, hoặc chép vào thư mục mà bạn có quyền ghi rồi mở tại đó.</translation>
    </message>
    <message>
        <source>Close it if another program has it open, or choose another folder.</source>
        <translation>Hãy đóng nếu chương trình khác đang mở, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Close it there and open it here again to work in it.</source>
        <translation>Đóng ở nơi kia rồi mở lại tại đây để làm việc.</translation>
    </message>
    <message>
        <source>Close it there, and restore it then.</source>
        <translation>Hãy đóng ở nơi kia, rồi khôi phục.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Close other programs that have the project open, then open the project again.</source>
        <translation>Hãy đóng các chương trình khác đang mở dự án, rồi mở lại dự án.</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <translation>Đóng danh sách điểm cần xem lại</translation>
    </message>
    <message>
        <source>Close the checks (Esc)</source>
        <translation>Đóng danh sách điểm cần xem lại (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Đóng thanh tìm</translation>
    </message>
    <message>
        <source>Close the other program that has it, or make the file writable, and open it again.</source>
        <translation>Hãy đóng chương trình khác đang giữ tệp, hoặc cho phép ghi vào tệp, rồi mở lại.</translation>
    </message>
    <message>
        <source>Close the window; everything is saved.</source>
        <translation>Đóng cửa sổ; mọi thứ đã được lưu.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Đóng bảng này</translation>
    </message>
    <message>
        <source>Close without deciding</source>
        <translation>Đóng mà không quyết định</translation>
    </message>
    <message>
        <source>Close without deciding (Esc)</source>
        <translation>Đóng mà không quyết định (Esc)</translation>
    </message>
    <message>
        <source>Closing loses the draft: {what}</source>
        <translation>Đóng sẽ mất bản nháp: {what}</translation>
    </message>
    <message>
        <source>Code news articles so that every value stands on the words it came from.</source>
        <translation>Mã hóa bài báo sao cho mỗi giá trị đều dựa trên chính lời văn làm căn cứ.</translation>
    </message>
    <message>
        <source>Code the words that are selected (Enter)</source>
        <translation>Mã hóa lời văn đang chọn (Enter)</translation>
    </message>
    <message>
        <source>Code these words in the other column (A)</source>
        <translation>Mã hóa lời văn này trong cột kia (A)</translation>
    </message>
    <message>
        <source>Code what the card shows; undo takes it back.</source>
        <translation>Mã hóa theo nội dung đang hiện; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Code what the current suggestion says; Enter does the same.</source>
        <translation>Mã hóa theo gợi ý hiện tại; nhấn Enter cũng vậy.</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Bộ mã…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Bộ mã</translation>
    </message>
    <message>
        <source>Codebook (*.toml)</source>
        <translation>Bộ mã (*.toml)</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Đã mã hóa</translation>
    </message>
    <message>
        <source>Coded in one column only</source>
        <translation>Chỉ mã hóa trong một cột</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation>Màu viết bằng # và sáu chữ số</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>Màu {colour}</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Màu: {name}</translation>
    </message>
    <message>
        <source>Column to carry over into</source>
        <translation>Cột để chuyển sang</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Đối &amp;chiếu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Compare the two once more.</source>
        <translation>Hãy đối chiếu hai bài lần nữa.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Không mâu thuẫn</translation>
    </message>
    <message>
        <source>Concluded from words of the article.</source>
        <translation>Suy ra từ lời văn của bài báo.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Xác nhận liên kết</translation>
    </message>
    <message>
        <source>Confirmed link</source>
        <translation>Liên kết đã xác nhận</translation>
    </message>
    <message>
        <source>Contrast with the page {ratio} : 1.</source>
        <translation>Độ tương phản với nền trang {ratio} : 1.</translation>
    </message>
    <message>
        <source>Control characters are shown as �.</source>
        <translation>Ký tự điều khiển hiện thành �.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Đã sao chép kèm nguồn.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Sao chép các ô</translation>
    </message>
    <message>
        <source>Copy it together with {log} to a folder of yours, and open it there.</source>
        <translation>Hãy chép cùng với {log} vào một thư mục của bạn, rồi mở tại đó.</translation>
    </message>
    <message>
        <source>Copy the selected words with title, publisher, date and address; the source alone without any.</source>
        <translation>Sao chép lời văn đã chọn kèm tiêu đề, nơi đăng, ngày và địa chỉ; nếu không chọn gì thì chỉ chép nguồn.</translation>
    </message>
    <message>
        <source>Copy the words with article, outlet and date.</source>
        <translation>Sao chép lời văn kèm tên bài, nơi đăng và ngày.</translation>
    </message>
    <message>
        <source>Copy them for a report.</source>
        <translation>Sao chép để gửi kèm báo lỗi.</translation>
    </message>
    <message>
        <source>Copy what the last record of this type says into the empty fields of this one.</source>
        <translation>Chép nội dung bản ghi gần nhất cùng loại vào các trường còn trống của bản ghi này.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Sao chép kèm nguồn</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Đang sao chép dự án</translation>
    </message>
    <message>
        <source>Correct the number first, if it is wrong.</source>
        <translation>Nếu số thứ tự sai, hãy sửa trước.</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Phản ví dụ</translation>
    </message>
    <message>
        <source>Countries that are only spoken about.</source>
        <comment>codebook</comment>
        <translation>Quốc gia chỉ được nói tới.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Create “{name}” as {type}</source>
        <translation>Tạo “{name}” là {type}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Ghi nguồn</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, and so does leaving it.</source>
        <translation>Ctrl+Enter lưu ghi chú; rời khỏi ô cũng lưu.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>D&amp;ecide which holds…</source>
        <translation>&amp;Quyết định lấy giá trị nào…</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Khung nét đứt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Địa danh và ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>December</source>
        <translation>tháng 12</translation>
    </message>
    <message>
        <source>Decide on a conflict</source>
        <translation>Quyết định về một mâu thuẫn</translation>
    </message>
    <message>
        <source>Decide which article holds</source>
        <translation>Quyết định lấy theo bài báo nào</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Del: not one thing</source>
        <translation>Del: không phải một</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete article for &amp;good…</source>
        <translation>&amp;Xóa hẳn bài báo…</translation>
    </message>
    <message>
        <source>Delete article for good</source>
        <translation>Xóa hẳn bài báo</translation>
    </message>
    <message>
        <source>Delete it with its names; only what no record names</source>
        <translation>Xóa cùng mọi tên của nó; chỉ xóa được khi không bản ghi nào nhắc tới</translation>
    </message>
    <message>
        <source>Delete the record in the form.</source>
        <translation>Xóa bản ghi đang mở trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Delete them.</source>
        <translation>Hãy xóa chúng.</translation>
    </message>
    <message>
        <source>Delete this article so that nothing is left.</source>
        <translation>Xóa bài báo này, không để lại gì.</translation>
    </message>
    <message>
        <source>Delete {article} for good?</source>
        <translation>Xóa hẳn {article}?</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Đã bị xóa hẳn</translation>
    </message>
    <message>
        <source>Deleting an article for good</source>
        <translation>Đang xóa hẳn một bài báo</translation>
    </message>
    <message>
        <source>Deleting an article for good needs a reason.</source>
        <translation>Cần nêu lý do khi xóa hẳn một bài báo.</translation>
    </message>
    <message>
        <source>Deleting the article and what the history tells of it</source>
        <translation>Đang xóa bài báo và những gì lịch sử ghi về nó</translation>
    </message>
    <message>
        <source>Deleting the backups</source>
        <translation>Đang xóa các bản sao lưu</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Đang xóa…</translation>
    </message>
    <message>
        <source>Deleting… This cannot be stopped now.</source>
        <translation>Đang xóa… Lúc này không thể dừng.</translation>
    </message>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation>Tách bảng này ra, hoặc gắn lại</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Chi tiết thông báo</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Khác nhau trước</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Differs from the linked sentence.</source>
        <translation>Khác với câu được liên kết.</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Bỏ trường chờ</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Viền chấm</translation>
    </message>
    <message>
        <source>Dotted bar</source>
        <translation>Vạch chấm</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Doubtful values</source>
        <translation>Giá trị chưa chắc</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Draft or versions</source>
        <translation>Bản nháp hoặc các phiên bản</translation>
    </message>
    <message>
        <source>Drag it on another row to say that both are one and the same.</source>
        <translation>Kéo thả lên dòng khác để cho biết cả hai là một.</translation>
    </message>
    <message>
        <source>Draw what was coded: every mark leads back to its words.</source>
        <translation>Vẽ những gì đã mã hóa: mỗi dấu đều dẫn về lời văn của nó.</translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>Hình vẽ co giãn được (*.svg)</translation>
    </message>
    <message>
        <source>Drop files and folders here, or add them with the buttons below.</source>
        <translation>Thả tệp và thư mục vào đây, hoặc thêm bằng các nút bên dưới.</translation>
    </message>
    <message>
        <source>Drop text files or folders anywhere on this window, press Ctrl+I to choose them, or copy the text of an article elsewhere and press Ctrl+V here.</source>
        <translation>Thả tệp văn bản hoặc thư mục vào bất cứ đâu trong cửa sổ này, nhấn Ctrl+I để chọn, hoặc sao chép nội dung bài báo ở nơi khác rồi nhấn Ctrl+V tại đây.</translation>
    </message>
    <message>
        <source>Duplica&amp;te record</source>
        <translation>N&amp;hân đôi bản ghi</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>Nhân đôi mục đã chọn</translation>
    </message>
    <message>
        <source>E&amp;xactly as written</source>
        <translation>Đúng n&amp;guyên văn</translation>
    </message>
    <message>
        <source>E&amp;xport sentences…</source>
        <translation>Xuất các câu đã &amp;gióng…</translation>
    </message>
    <message>
        <source>E&amp;xport the board…</source>
        <translation>&amp;Xuất bảng đối chiếu…</translation>
    </message>
    <message>
        <source>Empty clears the field</source>
        <translation>Để trống để xóa trống trường</translation>
    </message>
    <message>
        <source>Ends at the caret</source>
        <translation>Kết thúc tại con trỏ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter adds it, Esc does not.</source>
        <translation>Enter để thêm, Esc để thôi.</translation>
    </message>
    <message>
        <source>Enter chooses. An article in several languages can stand beside itself.</source>
        <translation>Enter để chọn. Bài báo có nhiều ngôn ngữ có thể đặt cạnh chính nó.</translation>
    </message>
    <message>
        <source>Enter gives the keyboard back to the article.</source>
        <translation>Enter đưa bàn phím trở lại bài báo.</translation>
    </message>
    <message>
        <source>Enter opens the words, F2 edits the cell.</source>
        <translation>Enter để mở lời văn, F2 để sửa ô.</translation>
    </message>
    <message>
        <source>Enter opens the words; the arrow keys show the record in the grid.</source>
        <translation>Enter để mở lời văn; phím mũi tên để xem bản ghi trong bảng.</translation>
    </message>
    <message>
        <source>Enter or F2 writes in a cell; several names are parted by semicolons.</source>
        <translation>Enter hoặc F2 để ghi vào ô; nhiều tên thì ngăn cách bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Enter shows the words   Esc closes</source>
        <translation>Enter để xem lời văn   Esc để đóng</translation>
    </message>
    <message>
        <source>Enter shows where it was done; the menu key offers the ways back.</source>
        <translation>Enter cho xem nơi đã thực hiện; phím Menu đưa ra các cách quay về.</translation>
    </message>
    <message>
        <source>Enter: confirm</source>
        <translation>Enter: xác nhận</translation>
    </message>
    <message>
        <source>Enter: decide which holds</source>
        <translation>Enter: quyết định lấy giá trị nào</translation>
    </message>
    <message>
        <source>Enter: fold</source>
        <translation>Enter: thu gọn</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <comment>what is folded</comment>
        <translation>Enter: mở ra</translation>
    </message>
    <message>
        <source>Enter: show the words</source>
        <translation>Enter: xem lời văn</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Thực thể</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Các mục trong tệp</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Lỗi:</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Even scale</source>
        <translation>Thang đều</translation>
    </message>
    <message>
        <source>Even scale, since some figures are nought or below: {units}.</source>
        <translation>Dùng thang đều vì có số liệu bằng không hoặc âm: {units}.</translation>
    </message>
    <message>
        <source>Every article further down the list is coded.</source>
        <translation>Mọi bài báo phía dưới trong danh sách đều đã được mã hóa.</translation>
    </message>
    <message>
        <source>Every letter tags a type already.</source>
        <translation>Mọi chữ cái đều đã được dùng cho một loại.</translation>
    </message>
    <message>
        <source>Every meeting and speaker that is tagged is linked to a name. Those that are not are listed here.</source>
        <translation>Mọi hội nghị và người phát biểu đã gắn thẻ đều được liên kết với một tên. Mục nào chưa liên kết sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Every record that names “{name}” will show the new name.</source>
        <translation>Mọi bản ghi nhắc tới “{name}” sẽ hiện tên mới.</translation>
    </message>
    <message>
        <source>Every step that was done, with what was changed or deleted since.</source>
        <translation>Mọi bước đã thực hiện, kèm những gì đã đổi hoặc xóa từ đó.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Everything saved before is kept; nothing was changed.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn còn; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Everything saved before is kept; the last act was not saved.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn còn; thao tác vừa rồi chưa được lưu.</translation>
    </message>
    <message>
        <source>Exact, about, more than …: a sign typed before the number does the same.</source>
        <translation>Chính xác, khoảng, hơn …: gõ dấu trước con số cũng cho kết quả như vậy.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ tính Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks ({file})</source>
        <translation>Sổ tính Excel ({file})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>of a chart</comment>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export &amp;more</source>
        <translation>Xuất &amp;thêm</translation>
    </message>
    <message>
        <source>Export &amp;table of the chart…</source>
        <translation>Xuất bảng số liệ&amp;u của biểu đồ…</translation>
    </message>
    <message>
        <source>Export a glossary to see what such a table looks like.</source>
        <translation>Hãy xuất một bảng thuật ngữ để xem một bảng như vậy trông thế nào.</translation>
    </message>
    <message>
        <source>Export again, to another disk if this one may be failing.</source>
        <translation>Hãy xuất lại, sang ổ đĩa khác nếu ổ này có thể bị lỗi.</translation>
    </message>
    <message>
        <source>Export aligned sentences</source>
        <translation>Xuất các câu đã gióng</translation>
    </message>
    <message>
        <source>Export chart as &amp;picture…</source>
        <translation>Xuất biểu đồ thành &amp;hình ảnh…</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Xuất bộ mã</translation>
    </message>
    <message>
        <source>Export the &amp;board…</source>
        <translation>Xuất bảng đối chiếu (&amp;E)…</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>Xuất bảng đối chiếu</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Xuất bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Xuất hình ảnh</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Xuất bảng</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất vào</translation>
    </message>
    <message>
        <source>Exports, copies that were sent and other people&apos;s files are out of reach: where they hold this article, they go on holding it.</source>
        <translation>Các tệp đã xuất, bản sao đã gửi và tệp của người khác nằm ngoài tầm với: nếu có chứa bài báo này thì chúng vẫn còn chứa.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dữ kiện</translation>
    </message>
    <message>
        <source>February</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Figures of more than 15 digits stand there as text only.</source>
        <translation>Số có hơn 15 chữ số chỉ được ghi dưới dạng văn bản.</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Figures: {figures}; reports of speech: {speech}</source>
        <translation>Con số: {figures}; lời phát biểu: {speech}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Tệp hoặc thư mục để ghi</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Tệp để ghi</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Các tệp và thư mục để nhập</translation>
    </message>
    <message>
        <source>Fill from the last record of this t&amp;ype</source>
        <translation>Điền &amp;theo bản ghi gần nhất cùng loại</translation>
    </message>
    <message>
        <source>Fill the armed field</source>
        <translation>Điền trường đang chờ</translation>
    </message>
    <message>
        <source>Fill the field again.</source>
        <translation>Hãy điền lại trường này.</translation>
    </message>
    <message>
        <source>Filled: held. Hollow: planned, cancelled (crossed), or not stated (dashed). Dotted: no record.</source>
        <translation>Đặc: đã tổ chức. Rỗng: dự kiến, hủy (gạch chéo) hoặc không nêu (nét đứt). Chấm chấm: không có bản ghi.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Lọc bài báo</translation>
    </message>
    <message>
        <source>Filter articles by title or file name</source>
        <translation>Lọc bài báo theo tiêu đề hoặc tên tệp</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>Lọc dữ kiện</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Lọc tên</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>Lọc bản ghi</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>Lọc bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm tiế&amp;p</translation>
    </message>
    <message>
        <source>Find an action or a &amp;place…</source>
        <translation>Tìm lệnh h&amp;oặc nơi cần đến…</translation>
    </message>
    <message>
        <source>Find an action or a place</source>
        <translation>Tìm lệnh hoặc nơi cần đến</translation>
    </message>
    <message>
        <source>Find in &amp;article</source>
        <translation>&amp;Tìm trong bài</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Tìm trong bài này</translation>
    </message>
    <message>
        <source>Find out which sentences tell the same</source>
        <translation>Tìm những câu nói cùng một điều</translation>
    </message>
    <message>
        <source>Find pr&amp;evious</source>
        <translation>Tìm t&amp;rước đó</translation>
    </message>
    <message>
        <source>Find words in all articles.</source>
        <translation>Tìm từ ngữ trong mọi bài báo.</translation>
    </message>
    <message>
        <source>Find words in all articles; marks and tones may be left out.</source>
        <translation>Tìm từ ngữ trong mọi bài báo; có thể bỏ dấu.</translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation>Tìm từ ngữ trong bài báo đang mở.</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same</source>
        <translation>Tìm những câu nói cùng một điều</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same…</source>
        <translation>Đang tìm những câu nói cùng một điều…</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same… In texts as long as these it takes minutes.</source>
        <translation>Đang tìm những câu nói cùng một điều… Với văn bản dài như thế này, việc đó mất vài phút.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Các dòng đầu</translation>
    </message>
    <message>
        <source>Fold or open a line</source>
        <translation>Thu gọn hoặc mở một dòng</translation>
    </message>
    <message>
        <source>Follows “{words}”.</source>
        <translation>Theo sau “{words}”.</translation>
    </message>
    <message>
        <source>For whom the speaker speaks here, where the article says so.</source>
        <comment>codebook</comment>
        <translation>Bên mà người phát biểu thay mặt, nếu bài báo nêu.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another disk.</source>
        <translation>Hãy giải phóng dung lượng rồi thử lại, hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>Hãy giải phóng dung lượng, hoặc chọn ổ đĩa khác, rồi xuất lại.</translation>
    </message>
    <message>
        <source>Further name</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Gather the records that say the same in a column.</source>
        <translation>Gom các bản ghi có nội dung giống nhau trong một cột.</translation>
    </message>
    <message>
        <source>Get the file again from whoever exported it.</source>
        <translation>Hãy lấy lại tệp từ người đã xuất.</translation>
    </message>
    <message>
        <source>Give every action the keys that it has by itself.</source>
        <translation>Trả mọi lệnh về phím tắt mặc định.</translation>
    </message>
    <message>
        <source>Give it further names instead.</source>
        <translation>Thay vào đó, hãy thêm tên khác.</translation>
    </message>
    <message>
        <source>Give it this name too</source>
        <translation>Thêm tên này cho mục</translation>
    </message>
    <message>
        <source>Give the type the colour {colour}</source>
        <translation>Cho loại này màu {colour}</translation>
    </message>
    <message>
        <source>Give this action the keys that it has by itself.</source>
        <translation>Trả lệnh này về phím tắt mặc định.</translation>
    </message>
    <message>
        <source>Give up linking</source>
        <translation>Thôi liên kết</translation>
    </message>
    <message>
        <source>Glossar&amp;y</source>
        <translation>&amp;Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Glossaries (*.tbx *.csv)</source>
        <translation>Bảng thuật ngữ (*.tbx *.csv)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;before this: %Ln act(s)</source>
        <translation>
            <numerusform>Quay về t&amp;rước thao tác này: %Ln thao tác</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to &amp;here</source>
        <translation>Quay về đâ&amp;y</translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;here: %Ln act(s)</source>
        <translation>
            <numerusform>Quay về đâ&amp;y: %Ln thao tác</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the codebook that the project uses</source>
        <translation>Quay về bộ mã mà dự án đang dùng</translation>
    </message>
    <message>
        <source>Go back to the parts that the program read.</source>
        <translation>Quay về các phần do chương trình đọc.</translation>
    </message>
    <message>
        <source>Go back to where you were.</source>
        <translation>Quay lại nơi vừa xem.</translation>
    </message>
    <message>
        <source>Go to the articles</source>
        <translation>Về các bài báo</translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation>Đến chỗ tìm thấy kế tiếp.</translation>
    </message>
    <message>
        <source>Go to the next sentence with a partner.</source>
        <translation>Đến câu kế tiếp có câu tương ứng.</translation>
    </message>
    <message>
        <source>Go to the next suggestion (N)</source>
        <translation>Đến gợi ý kế tiếp (N)</translation>
    </message>
    <message>
        <source>Go to the place found before this one.</source>
        <translation>Đến chỗ tìm thấy liền trước.</translation>
    </message>
    <message>
        <source>Go to the sentence with a partner before this one.</source>
        <translation>Đến câu trước đó có câu tương ứng.</translation>
    </message>
    <message>
        <source>Go to what is suggested before this.</source>
        <translation>Đến gợi ý trước đó.</translation>
    </message>
    <message>
        <source>Go to what is suggested next.</source>
        <translation>Đến gợi ý kế tiếp.</translation>
    </message>
    <message>
        <source>Go where you were before you went back.</source>
        <translation>Đến lại nơi đã xem trước khi quay lại.</translation>
    </message>
    <message>
        <source>Goes on with what was proposed in the sentence before.</source>
        <translation>Nối tiếp đề xuất ở câu trước.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Đang quay về</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lục</translation>
    </message>
    <message>
        <source>Grey out what is before the caret.</source>
        <translation>Làm xám phần trước con trỏ.</translation>
    </message>
    <message>
        <source>Grey out what is behind the caret.</source>
        <translation>Làm xám phần sau con trỏ.</translation>
    </message>
    <message>
        <source>Group by: {column}</source>
        <translation>Nhóm theo: {column}</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <translation>Nhóm nước</translation>
    </message>
    <message>
        <source>Group records</source>
        <translation>Nhóm các bản ghi</translation>
    </message>
    <message>
        <source>Half characters: {pairs:,} pairs were joined, {halves:,} lone halves now stand as {mark}.</source>
        <translation>Nửa ký tự: đã ghép {pairs:,} cặp, {halves:,} nửa lẻ nay là {mark}.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Đầu đề</translation>
    </message>
    <message>
        <source>Headline, body and other regions of the texts are left out.</source>
        <translation>Đầu đề, thân bài và các vùng khác của văn bản bị bỏ qua.</translation>
    </message>
    <message>
        <source>Hide &amp;values</source>
        <translation>Ẩn &amp;giá trị</translation>
    </message>
    <message>
        <source>Hide these offers</source>
        <translation>Ẩn các tên được đưa ra này</translation>
    </message>
    <message>
        <source>Hide this until the import is done.</source>
        <translation>Ẩn cửa sổ này cho đến khi nhập xong.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tương phản &amp;cao</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Kết quả: {count}</translation>
    </message>
    <message>
        <source>Holding what another article says later: code what this article says.</source>
        <comment>codebook</comment>
        <translation>“Đã tổ chức” theo lời một bài báo khác về sau: hãy mã hóa điều bài báo này nói.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Chứa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Chủ nhà</translation>
    </message>
    <message>
        <source>How far the proposal had come, by the words of this article.</source>
        <comment>codebook</comment>
        <translation>Đề xuất đã tiến tới đâu, theo lời văn của bài báo này.</translation>
    </message>
    <message>
        <source>How far you are with this article. A click lets you change it.</source>
        <translation>Tiến độ của bạn với bài báo này. Bấm để thay đổi.</translation>
    </message>
    <message>
        <source>How far you are with this record: draft, checked, or to discuss.</source>
        <translation>Tiến độ của bạn với bản ghi này: bản nháp, đã kiểm hoặc cần bàn.</translation>
    </message>
    <message>
        <source>How people take part.</source>
        <comment>codebook</comment>
        <translation>Cách thức tham dự.</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Nhập bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Import a text file, or save the words of this file as plain text in UTF-8.</source>
        <translation>Hãy nhập một tệp văn bản, hoặc lưu nội dung tệp này thành văn bản thuần UTF-8.</translation>
    </message>
    <message>
        <source>Import annotated &amp;set…</source>
        <translation>Nhập &amp;tập đã chú giải…</translation>
    </message>
    <message>
        <source>Import annotated set</source>
        <translation>Nhập tập đã chú giải</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Nhập bài báo</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Nhập bài báo…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Nhập bộ mã</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>Nhập từ &amp;bảng tạm</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import some, and here stands how much of each is coded, and what is not.</source>
        <translation>Hãy nhập vài bài, và ở đây sẽ cho biết mỗi bài đã mã hóa được bao nhiêu, còn những gì chưa mã hóa.</translation>
    </message>
    <message>
        <source>Import the Spanwise bundle of the same set.</source>
        <translation>Hãy nhập gói Spanwise của cùng tập đó.</translation>
    </message>
    <message>
        <source>Import two reports of one meeting, or one article in two languages: here they stand side by side, sentence by sentence, and what each of them claims stands on one board.</source>
        <translation>Hãy nhập hai bài báo về cùng một hội nghị, hoặc một bài báo bằng hai ngôn ngữ: ở đây chúng được đặt cạnh nhau, từng câu một, và những gì mỗi bài khẳng định nằm trên cùng một bảng.</translation>
    </message>
    <message>
        <source>Imported files are left out where they differ from the text; the texts themselves are included.</source>
        <translation>Tệp gốc khác với văn bản thì bị bỏ qua; bản thân văn bản vẫn có.</translation>
    </message>
    <message>
        <source>Imported files are left out.</source>
        <translation>Tệp gốc bị bỏ qua.</translation>
    </message>
    <message>
        <source>Imported {file}: {names} of {entries} rows.</source>
        <translation>Đã nhập {file}: {names} của {entries} mục.</translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation>Nhập lúc {time}</translation>
    </message>
    <message>
        <source>Importing a glossary</source>
        <translation>Đang nhập bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Đang nhập bài báo</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Đang nhập {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Đang nhập…</translation>
    </message>
    <message>
        <source>In Review: write one value into all records chosen.</source>
        <translation>Trong Rà soát: ghi một giá trị vào tất cả bản ghi đã chọn.</translation>
    </message>
    <message>
        <source>In Statistics: write the picture of the chart to a file.</source>
        <translation>Trong Thống kê: ghi hình ảnh của biểu đồ ra tệp.</translation>
    </message>
    <message>
        <source>In Statistics: write the table behind the chart to a file.</source>
        <translation>Trong Thống kê: ghi bảng số liệu của biểu đồ ra tệp.</translation>
    </message>
    <message>
        <source>In a column, while the partner of a sentence is chosen.</source>
        <translation>Trong một cột, khi đang chọn câu tương ứng.</translation>
    </message>
    <message>
        <source>In its column, with those of the other articles.</source>
        <translation>Trong cột của nó, cùng lời văn của các bài báo khác.</translation>
    </message>
    <message>
        <source>In one step, which undo takes back</source>
        <translation>Trong một thao tác, có thể hoàn tác</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Trong bài báo</translation>
    </message>
    <message>
        <source>In the columns</source>
        <translation>Trong các cột</translation>
    </message>
    <message>
        <source>In this project {keys} does “{action}” instead.</source>
        <translation>Trong dự án này, {keys} thực hiện “{action}”.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>In {where}, a region reaches beyond its text.</source>
        <translation>Trong {where}, một vùng vượt ra ngoài văn bản.</translation>
    </message>
    <message>
        <source>In {where}, the words at {start}–{end} are not those of the text.</source>
        <translation>Trong {where}, lời văn tại {start}–{end} không khớp với văn bản.</translation>
    </message>
    <message>
        <source>Inferred from: “{words}”</source>
        <translation>Suy ra từ: “{words}”</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Hãy cài phiên bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Không đọc được: {why}.</translation>
    </message>
    <message>
        <source>It declares entities, which could fill the memory or lead to other files.</source>
        <translation>Tệp khai báo các thực thể XML, có thể làm đầy bộ nhớ hoặc dẫn tới tệp khác.</translation>
    </message>
    <message>
        <source>It has more rows than were written.</source>
        <translation>Tệp có nhiều dòng hơn số đã ghi.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Mục này không có tên.</translation>
    </message>
    <message>
        <source>It holds several values there; change them in its form.</source>
        <translation>Bản ghi có nhiều giá trị ở đó; hãy sửa trong biểu mẫu của bản ghi.</translation>
    </message>
    <message>
        <source>It holds the codebook that is in use, not the draft.</source>
        <translation>Tệp chứa bộ mã đang dùng, không phải bản nháp.</translation>
    </message>
    <message>
        <source>It holds {acts} that the project lacks.</source>
        <translation>Bản sao lưu có {acts} mà dự án không có.</translation>
    </message>
    <message>
        <source>It holds {held}, {more}. The project itself is as it was.</source>
        <translation>Bản sao chứa {held}, {more}. Bản thân dự án vẫn như cũ.</translation>
    </message>
    <message>
        <source>It holds {records} records with {values} values.</source>
        <translation>Tệp chứa {records} bản ghi với {values} giá trị.</translation>
    </message>
    <message>
        <source>It is &amp;inferred</source>
        <translation>Được &amp;suy ra</translation>
    </message>
    <message>
        <source>It is &amp;known from elsewhere…</source>
        <translation>B&amp;iết từ nguồn khác…</translation>
    </message>
    <message>
        <source>It is damaged ({error}).</source>
        <translation>Tệp bị hỏng ({error}).</translation>
    </message>
    <message>
        <source>It is inferred from the words</source>
        <translation>Được suy ra từ lời văn</translation>
    </message>
    <message>
        <source>It is known from elsewhere…</source>
        <translation>Biết từ nguồn khác…</translation>
    </message>
    <message>
        <source>It is larger than any glossary.</source>
        <translation>Tệp lớn hơn mọi bảng thuật ngữ.</translation>
    </message>
    <message>
        <source>It is no CSV table.</source>
        <translation>Đây không phải bảng CSV.</translation>
    </message>
    <message>
        <source>It is no TBX file.</source>
        <translation>Đây không phải tệp TBX.</translation>
    </message>
    <message>
        <source>It is no well-formed XML.</source>
        <translation>Đây không phải XML đúng cú pháp.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Đây không phải UTF-8.</translation>
    </message>
    <message>
        <source>It is not in the list of countries.</source>
        <translation>Không có trong danh sách quốc gia.</translation>
    </message>
    <message>
        <source>It is shown for reading only.</source>
        <translation>Tệp được mở ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>It says the same as the codebook in use.</source>
        <translation>Nội dung giống bộ mã đang dùng.</translation>
    </message>
    <message>
        <source>It stands at the same place of a report in other words.</source>
        <translation>Nó nằm ở cùng vị trí trong một bài đưa tin bằng lời văn khác.</translation>
    </message>
    <message>
        <source>It stands in the list of countries.</source>
        <translation>Có trong danh sách quốc gia.</translation>
    </message>
    <message>
        <source>It was inferred here; look whether the sentences there allow it.</source>
        <translation>Ở đây giá trị này được suy ra; hãy xem các câu ở bên kia có cho phép suy ra như vậy không.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Mọi thứ được giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>It would have no name left.</source>
        <translation>Mục này sẽ không còn tên nào.</translation>
    </message>
    <message>
        <source>Its first line must name the columns: kind, and a language such as vi, zh or en.</source>
        <translation>Dòng đầu phải nêu tên các cột: kind và một ngôn ngữ như vi, zh hoặc en.</translation>
    </message>
    <message>
        <source>Its languages are: {languages}.</source>
        <translation>Các ngôn ngữ của bài: {languages}.</translation>
    </message>
    <message>
        <source>Its names are not those that were written.</source>
        <translation>Các tên trong đó không giống những tên đã ghi.</translation>
    </message>
    <message>
        <source>Its names are those of several things: {names}.</source>
        <translation>Đây là tên của nhiều mục: {names}.</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>Tên khác của nó</translation>
    </message>
    <message>
        <source>Its place is gone. The text is on the clipboard.</source>
        <translation>Chỗ của nó không còn. Văn bản đã được đưa vào bảng tạm.</translation>
    </message>
    <message>
        <source>Its sentences are not those that were written.</source>
        <translation>Các câu trong đó không giống những câu đã ghi.</translation>
    </message>
    <message>
        <source>Its type has no such field.</source>
        <translation>Loại của bản ghi không có trường này.</translation>
    </message>
    <message>
        <source>Its unit stands in</source>
        <translation>Đơn vị nằm ở</translation>
    </message>
    <message>
        <source>Its unit “{unit}” is no term of the kind “{kind}”.</source>
        <translation>Đơn vị “{unit}” không phải thuật ngữ thuộc loại “{kind}”.</translation>
    </message>
    <message>
        <source>Its {what} differ.</source>
        <translation>Phần {what} của nó không khớp.</translation>
    </message>
    <message>
        <source>J, K: next, previous</source>
        <translation>J, K: kế tiếp, trước</translation>
    </message>
    <message>
        <source>January</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>July</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>June</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>Keep as a finding that the other column does not state it (N)</source>
        <translation>Ghi nhận là cột kia không nêu điều này (N)</translation>
    </message>
    <message>
        <source>Kept as “{id}”</source>
        <translation>Lưu với mã “{id}”</translation>
    </message>
    <message>
        <source>Kept as “{id}”; this never changes.</source>
        <translation>Lưu với mã “{id}”; mã này không bao giờ đổi.</translation>
    </message>
    <message>
        <source>Kept in files as</source>
        <translation>Mã trong tệp</translation>
    </message>
    <message>
        <source>Kept together with the quotations</source>
        <translation>Được lưu cùng các trích dẫn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Key or kind</source>
        <translation>Phím hoặc kiểu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys of “{action}”:</source>
        <translation>Phím tắt của “{action}”:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Kiểu thao tác</translation>
    </message>
    <message>
        <source>Kind of entries whose kind is not known here</source>
        <translation>Loại dùng cho các mục thuộc loại chưa biết</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Loại tên</translation>
    </message>
    <message>
        <source>Kinds of chart</source>
        <translation>Các kiểu biểu đồ</translation>
    </message>
    <message>
        <source>L: link</source>
        <translation>L: liên kết</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Chưa rõ ngôn ngữ</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Ngôn ngữ của các bài báo</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Ngôn ngữ của tên</translation>
    </message>
    <message>
        <source>Language of the part</source>
        <translation>Ngôn ngữ của phần</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Chữ lớn &amp;hơn</translation>
    </message>
    <message>
        <source>Later acts stand on it: {acts}.</source>
        <translation>Các thao tác sau dựa trên nó: {acts}.</translation>
    </message>
    <message>
        <source>Latin letters: Noto Sans (SIL Open Font License)</source>
        <translation>Chữ Latinh: Noto Sans (SIL Open Font License)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Dẫn tới</translation>
    </message>
    <message>
        <source>Leave it so.</source>
        <translation>Hãy để nguyên như vậy.</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translation>Hãy để nguyên tại chỗ.</translation>
    </message>
    <message>
        <source>Leave it, and write further names beside it.</source>
        <translation>Hãy để nguyên và ghi thêm tên bên cạnh.</translation>
    </message>
    <message>
        <source>Leave the conflict open again</source>
        <translation>Để mâu thuẫn trở lại chưa quyết định</translation>
    </message>
    <message>
        <source>Leave the proposal as it is (Esc)</source>
        <translation>Để gợi ý như cũ (Esc)</translation>
    </message>
    <message>
        <source>Leave the series empty.</source>
        <translation>Hãy để trống chuỗi.</translation>
    </message>
    <message>
        <source>Leave this span out, or choose the words beside it.</source>
        <translation>Hãy bỏ đoạn này, hoặc chọn lời văn bên cạnh.</translation>
    </message>
    <message>
        <source>Leaving out what is not to be in it</source>
        <translation>Đang bỏ những gì không được đưa vào</translation>
    </message>
    <message>
        <source>Let another field name the thing and be filled first.</source>
        <translation>Hãy để trường khác định danh và được điền đầu tiên.</translation>
    </message>
    <message>
        <source>Let its name end in one of these: {endings}.</source>
        <translation>Tên tệp cần kết thúc bằng một trong các đuôi: {endings}.</translation>
    </message>
    <message>
        <source>Let the window speak this language.</source>
        <translation>Để cửa sổ dùng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>Let the words fill the view, or stand in a column that reads well.</source>
        <translation>Cho chữ tràn hết khung xem, hoặc xếp thành cột vừa mắt.</translation>
    </message>
    <message>
        <source>Let two columns change places.</source>
        <translation>Đổi chỗ hai cột cho nhau.</translation>
    </message>
    <message>
        <source>Letters and marks that stood apart were joined (Unicode NFC): {count:,}.</source>
        <translation>Đã ghép chữ và dấu viết rời (Unicode NFC): {count:,}.</translation>
    </message>
    <message>
        <source>Likely partner: the same article in another language</source>
        <translation>Có thể là bài tương ứng: cùng bài báo này bằng ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Likely partner: {reasons}</source>
        <translation>Có thể là bài tương ứng: {reasons}</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>Các câu có thể tương ứng</translation>
    </message>
    <message>
        <source>Likely partners of the sentence</source>
        <translation>Các câu có thể tương ứng với câu này</translation>
    </message>
    <message>
        <source>Likely partners; Enter links one</source>
        <translation>Các câu có thể tương ứng; Enter để liên kết một câu</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Lin&amp;k fact…</source>
        <translation>L&amp;iên kết dữ kiện…</translation>
    </message>
    <message>
        <source>Line ends were made uniform: {count:,}.</source>
        <translation>Đã thống nhất dấu xuống dòng: {count:,}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Link the record with one of another column</source>
        <translation>Liên kết bản ghi với bản ghi của cột khác</translation>
    </message>
    <message>
        <source>Link the sentence by hand</source>
        <translation>Tự liên kết câu</translation>
    </message>
    <message>
        <source>Link the sentence to another one instead (M)</source>
        <translation>Liên kết câu này với câu khác (M)</translation>
    </message>
    <message>
        <source>Link?</source>
        <translation>Liên kết?</translation>
    </message>
    <message>
        <source>Link? {count}</source>
        <translation>Liên kết? {count}</translation>
    </message>
    <message>
        <source>Links between the sentences of the two articles</source>
        <translation>Liên kết giữa các câu của hai bài báo</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>List every record of the project, and what wants a look.</source>
        <translation>Liệt kê mọi bản ghi của dự án và những gì cần xem.</translation>
    </message>
    <message>
        <source>List everything that articles of this project say in two ways.</source>
        <translation>Liệt kê mọi điều mà các bài báo trong dự án nói không thống nhất.</translation>
    </message>
    <message>
        <source>List what a careful reader would question in the article that is open.</source>
        <translation>Liệt kê những điều người đọc kỹ sẽ thấy đáng ngờ trong bài báo đang mở.</translation>
    </message>
    <message>
        <source>List what is questionable in the article that is open.</source>
        <translation>Liệt kê những điểm cần xem lại trong bài báo đang mở.</translation>
    </message>
    <message>
        <source>List what is suggested in this article, and code what is ticked.</source>
        <translation>Liệt kê các gợi ý trong bài báo này và mã hóa những mục được đánh dấu.</translation>
    </message>
    <message>
        <source>List what the articles side by side say in two ways.</source>
        <translation>Liệt kê những điều mà các bài báo đặt cạnh nhau nói không thống nhất.</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Thang logarit</translation>
    </message>
    <message>
        <source>Logarithmic scale, each step ten times the one before: {units}.</source>
        <translation>Thang logarit, mỗi nấc gấp mười lần nấc trước: {units}.</translation>
    </message>
    <message>
        <source>Look at the row again.</source>
        <translation>Hãy xem lại dòng này.</translation>
    </message>
    <message>
        <source>Look at what is suggested now.</source>
        <translation>Hãy xem các gợi ý hiện có.</translation>
    </message>
    <message>
        <source>Look at your own set.</source>
        <translation>Hãy xem trong tập của chính bạn.</translation>
    </message>
    <message>
        <source>Look in the history for the act that removed it.</source>
        <translation>Hãy tìm trong lịch sử thao tác đã gỡ nó.</translation>
    </message>
    <message>
        <source>Look in the history for what was done since, and take that back first.</source>
        <translation>Hãy xem trong lịch sử những gì đã làm từ đó, và hoàn tác trước.</translation>
    </message>
    <message>
        <source>Looked at: no longer carried</source>
        <translation>Đã xem: bỏ dấu mang sang</translation>
    </message>
    <message>
        <source>Looked for, and not found. M points at the words, N says that they are not stated there.</source>
        <translation>Đã tìm nhưng không thấy. M để chỉ vào lời văn, N để cho biết ở đó không nêu.</translation>
    </message>
    <message>
        <source>Looking at what this changes…</source>
        <translation>Đang xem những gì sẽ thay đổi…</translation>
    </message>
    <message>
        <source>Looking for a likely partner…</source>
        <translation>Đang tìm bài có thể tương ứng…</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Đang tìm tệp</translation>
    </message>
    <message>
        <source>Looking for what this format cannot hold…</source>
        <translation>Đang tìm những gì định dạng này không chứa được…</translation>
    </message>
    <message>
        <source>M: move</source>
        <translation>M: chuyển</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>the first month of some within one year</comment>
        <translation>&apos;tháng&apos; M</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, in Qt&apos;s letters for dates</comment>
        <translation>&apos;tháng&apos; M/yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>the last month of some within one year</comment>
        <translation>M/yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month at one end of several years</comment>
        <translation>M/yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Thời điểm tạo</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Thanh công cụ chính</translation>
    </message>
    <message>
        <source>Make a second record with the same words and values.</source>
        <translation>Tạo bản ghi thứ hai với cùng lời văn và giá trị.</translation>
    </message>
    <message>
        <source>Make an article of the text that was copied elsewhere.</source>
        <translation>Tạo bài báo từ văn bản đã sao chép ở nơi khác.</translation>
    </message>
    <message>
        <source>Make an article of this text: “{name}”, {count} characters?</source>
        <translation>Tạo bài báo từ văn bản này: “{name}”, {count} ký tự?</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>Tạo dự án trống.</translation>
    </message>
    <message>
        <source>Make the sample project anew.</source>
        <translation>Tạo lại dự án mẫu từ đầu.</translation>
    </message>
    <message>
        <source>Make these words a name (Enter)</source>
        <translation>Dùng lời văn này làm tên (Enter)</translation>
    </message>
    <message>
        <source>March</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>Mark &amp;not stated</source>
        <translation>Đánh dấu bài &amp;không nêu</translation>
    </message>
    <message>
        <source>Mark &amp;record as draft</source>
        <translation>Đánh dấ&amp;u bản ghi là bản nháp</translation>
    </message>
    <message>
        <source>Mark doubt&amp;ful</source>
        <translation>Đánh dấu &amp;chưa chắc</translation>
    </message>
    <message>
        <source>Mark record &amp;checked</source>
        <translation>Đánh dấu bản ghi đã kiể&amp;m</translation>
    </message>
    <message>
        <source>Mark record to disc&amp;uss</source>
        <translation>Đánh &amp;dấu bản ghi cần bàn</translation>
    </message>
    <message>
        <source>Mark the value of the last field as doubtful.</source>
        <translation>Đánh dấu giá trị của trường vừa điền là chưa chắc.</translation>
    </message>
    <message>
        <source>Marks in the columns</source>
        <translation>Dấu trong các cột</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>May name</source>
        <translation>Có thể nhắc tới</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>over time</comment>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Meetings of the chart</source>
        <translation>Hội nghị của biểu đồ</translation>
    </message>
    <message>
        <source>Meetings, persons, organisations and places</source>
        <translation>Hội nghị, người, cơ quan và địa điểm</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Lần nhắc</translation>
    </message>
    <message>
        <source>Mentions not linked</source>
        <translation>Lần nhắc chưa liên kết</translation>
    </message>
    <message>
        <source>Mentions that are not linked</source>
        <translation>Các lần nhắc chưa liên kết</translation>
    </message>
    <message>
        <source>Merge it into the right one, or change those records first.</source>
        <translation>Hãy gộp vào mục đúng, hoặc sửa các bản ghi đó trước.</translation>
    </message>
    <message>
        <source>Missing numbers: {missing}.</source>
        <translation>Số thứ tự còn thiếu: {missing}.</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>Còn thiếu: {fields}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>More about {field}</source>
        <translation>Xem thêm về {field}</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Nhiều bài báo nhất trước</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Nhiều bản ghi nhất trước</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Chuyển xuống (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Chuyển lựa chọn xuống</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Chuyển lựa chọn lên</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>Dời điểm cuối vùng chọn</translation>
    </message>
    <message>
        <source>Move the link to another sentence</source>
        <translation>Chuyển liên kết sang câu khác</translation>
    </message>
    <message>
        <source>Move the start of the selection</source>
        <translation>Dời điểm đầu vùng chọn</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Chuyển lên (Alt+Up)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>My name and colour</source>
        <translation>Tên và màu của tôi</translation>
    </message>
    <message>
        <source>N&amp;ot stated there</source>
        <translation>Ở đó không nê&amp;u</translation>
    </message>
    <message>
        <source>N&amp;ote on the record…</source>
        <translation>Ghi chú &amp;về bản ghi…</translation>
    </message>
    <message>
        <source>NUL characters now stand as {mark}: {count:,}.</source>
        <translation>Ký tự NUL nay là {mark}: {count:,}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Tên ({language})</translation>
    </message>
    <message>
        <source>Name it and try again.</source>
        <translation>Hãy nêu rõ rồi thử lại.</translation>
    </message>
    <message>
        <source>Name of the analyst</source>
        <translation>Tên người phân tích</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Tên của trường mới</translation>
    </message>
    <message>
        <source>Name of the new type</source>
        <translation>Tên của loại mới</translation>
    </message>
    <message>
        <source>Name one of its fields.</source>
        <translation>Hãy nêu một trường của loại này.</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Tên được giữ</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Định danh bằng</translation>
    </message>
    <message>
        <source>Named in records</source>
        <translation>Được nhắc tới trong bản ghi</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Names &amp;from links…</source>
        <translation>Tê&amp;n từ các liên kết…</translation>
    </message>
    <message>
        <source>Names in every language</source>
        <translation>Tên trong mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>Names in {language}</source>
        <translation>Tên bằng {language}</translation>
    </message>
    <message>
        <source>Names of meetings, persons and places that were learnt from it stay, because other articles share them.</source>
        <translation>Tên hội nghị, người và địa điểm đã ghi nhận từ bài này vẫn được giữ vì các bài khác cùng dùng.</translation>
    </message>
    <message>
        <source>Names of {name}: {language}</source>
        <translation>Các tên của {name}: {language}</translation>
    </message>
    <message>
        <source>Names that are the same everywhere, such as acronyms.</source>
        <translation>Những tên ở đâu cũng như nhau, ví dụ từ viết tắt.</translation>
    </message>
    <message>
        <source>Names that linked sentences offer</source>
        <translation>Những tên lấy được từ các câu đã liên kết</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Bài &amp;sau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Giá trị mới</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Dự án mới…</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Mới…</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>Gợi ý s&amp;au</translation>
    </message>
    <message>
        <source>Next &amp;uncoded article</source>
        <translation>Bài &amp;chưa mã hóa kế tiếp</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Kết quả kế tiếp</translation>
    </message>
    <message>
        <source>Next link, previous link</source>
        <translation>Liên kết kế tiếp, liên kết trước</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài báo nào</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Chưa mở bài báo nào.</translation>
    </message>
    <message>
        <source>No article was looked through for suggestions yet.</source>
        <translation>Chưa tìm gợi ý trong bài báo nào.</translation>
    </message>
    <message>
        <source>No article was read yet.</source>
        <translation>Chưa đọc bài báo nào.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Chưa có bài báo nào</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here or press Ctrl+I.</source>
        <translation>Chưa có bài báo. Thả tệp vào đây hoặc nhấn Ctrl+I.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Your work is saved; free some space so that it can be backed up as well.</source>
        <translation>Chưa tạo được bản sao lưu: ổ đĩa đã đầy. Công việc của bạn đã được lưu; hãy giải phóng dung lượng để có thể sao lưu.</translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation>Chưa tạo được bản sao lưu: {why}</translation>
    </message>
    <message>
        <source>No country is named: taken for the one that the article was written in.</source>
        <translation>Không nêu quốc gia: lấy theo quốc gia nơi bài báo được viết.</translation>
    </message>
    <message>
        <source>No country is named: taken for the one whose language the article is in.</source>
        <translation>Không nêu quốc gia: lấy theo ngôn ngữ của bài báo.</translation>
    </message>
    <message>
        <source>No entry fits. Clear the filter to see all of them.</source>
        <translation>Không có mục nào phù hợp. Hãy xóa bộ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>No fact fits what is chosen above. Esc shows all of them again.</source>
        <translation>Không có dữ kiện nào hợp với lựa chọn ở trên. Nhấn Esc để hiện lại tất cả.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Không có trường</translation>
    </message>
    <message>
        <source>No figure fits these filters.</source>
        <translation>Không có số liệu nào hợp với bộ lọc này.</translation>
    </message>
    <message>
        <source>No figures and no reports of speech were found.</source>
        <translation>Không tìm thấy con số hay lời phát biểu nào.</translation>
    </message>
    <message>
        <source>No figures are coded yet</source>
        <translation>Chưa mã hóa số liệu nào</translation>
    </message>
    <message>
        <source>No font on this computer can show Chinese. Articles are kept exactly, but their Chinese characters appear as boxes. Install a Chinese font, for example Noto Sans CJK (package fonts-noto-cjk) or WenQuanYi Micro Hei (package fonts-wqy-microhei), and start Spanwise again.</source>
        <translation>Máy tính này không có phông chữ nào hiển thị được chữ Hán. Bài báo vẫn được giữ chính xác, nhưng chữ Hán hiện thành ô vuông. Hãy cài một phông chữ Hán, ví dụ Noto Sans CJK (gói fonts-noto-cjk) hoặc WenQuanYi Micro Hei (gói fonts-wqy-microhei), rồi khởi động lại Spanwise.</translation>
    </message>
    <message>
        <source>No host is named: taken for the country where the meeting was held.</source>
        <translation>Không nêu chủ nhà: lấy theo quốc gia nơi tổ chức hội nghị.</translation>
    </message>
    <message>
        <source>No key fits “{words}”.</source>
        <translation>Không có phím nào khớp với “{words}”.</translation>
    </message>
    <message>
        <source>No language of it is known; name the whole article.</source>
        <translation>Không rõ bài có ngôn ngữ nào; hãy nêu cả bài báo.</translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation>Bỏ dấu chưa chắc</translation>
    </message>
    <message>
        <source>No meeting is named in this sentence; this one was named last before it.</source>
        <translation>Câu này không nêu hội nghị; đây là hội nghị được nêu gần nhất trước đó.</translation>
    </message>
    <message>
        <source>No meetings are coded yet</source>
        <translation>Chưa mã hóa hội nghị nào</translation>
    </message>
    <message>
        <source>No name fits “{words}”.</source>
        <translation>Không có tên nào khớp với “{words}”.</translation>
    </message>
    <message>
        <source>No names yet. Tag a meeting or a speaker in an article and choose who or which it is: each one is kept here once, whatever an article calls it.</source>
        <translation>Chưa có tên nào. Hãy gắn thẻ một hội nghị hoặc người phát biểu trong bài báo và chọn đó là hội nghị hay người nào: mỗi mục chỉ được lưu một lần ở đây, dù bài báo gọi bằng tên gì.</translation>
    </message>
    <message>
        <source>No other projects yet</source>
        <translation>Chưa có dự án nào khác</translation>
    </message>
    <message>
        <source>No partner on the other side</source>
        <translation>Không có câu tương ứng ở phía bên kia</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Chưa mở dự án nào</translation>
    </message>
    <message>
        <source>No proposals or speakers are coded yet</source>
        <translation>Chưa mã hóa đề xuất hay người phát biểu nào</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>Chưa mở bản ghi nào.</translation>
    </message>
    <message>
        <source>No record of this set names it yet.</source>
        <translation>Chưa có bản ghi nào của tập này nhắc tới.</translation>
    </message>
    <message>
        <source>No records fit this choice; articles are written all the same.</source>
        <translation>Không có bản ghi nào hợp với lựa chọn này; các bài báo vẫn được ghi.</translation>
    </message>
    <message>
        <source>No records were made yet.</source>
        <translation>Chưa tạo bản ghi nào.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Chưa có bản ghi nào</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>Chưa chọn câu nào.</translation>
    </message>
    <message>
        <source>No sentences are linked: set two articles side by side in Compare first.</source>
        <translation>Chưa có câu nào được liên kết: trước hết hãy đặt hai bài báo cạnh nhau trong Đối chiếu.</translation>
    </message>
    <message>
        <source>No two names look like one and the same. Pairs that do are listed here, to be merged or kept apart.</source>
        <translation>Không có hai tên nào có vẻ là một. Những cặp như vậy sẽ hiện ở đây để gộp hoặc giữ riêng.</translation>
    </message>
    <message>
        <source>No verb of its own: taken over from the sentence that it goes on with.</source>
        <translation>Không có động từ riêng: lấy theo câu mà nó nối tiếp.</translation>
    </message>
    <message>
        <source>No words state this value.</source>
        <translation>Không có lời văn nào nêu giá trị này.</translation>
    </message>
    <message>
        <source>No words state this.</source>
        <translation>Không có lời văn nào nêu điều này.</translation>
    </message>
    <message>
        <source>No words were chosen.</source>
        <translation>Chưa chọn lời văn nào.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of a meeting</comment>
        <translation>Lần thứ</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Không giá trị nào</translation>
    </message>
    <message>
        <source>None of these figures has a period: they stand in the table.</source>
        <translation>Không số liệu nào trong đây có thời kỳ: các số liệu nằm trong bảng.</translation>
    </message>
    <message>
        <source>None of these records would change.</source>
        <translation>Không có bản ghi nào trong số này thay đổi.</translation>
    </message>
    <message>
        <source>Normalised: grams and tonnes share a series. As reported: each unit stands for itself.</source>
        <translation>Quy đổi: gam và tấn nằm chung một chuỗi. Như bài báo nêu: mỗi đơn vị đứng riêng.</translation>
    </message>
    <message>
        <source>Not &amp;one thing…</source>
        <translation>Không &amp;phải một…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Chưa mã hóa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Lúc này không thực hiện được</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Not stated &amp;in the other column</source>
        <translation>Cột kia không nê&amp;u</translation>
    </message>
    <message>
        <source>Not stated in that column</source>
        <translation>Cột đó không nêu</translation>
    </message>
    <message>
        <source>Not stated, doubtful, inferred, clear … (Menu key)</source>
        <translation>Không nêu, chưa chắc, suy ra, xóa trống … (phím Menu)</translation>
    </message>
    <message>
        <source>Not: {example}</source>
        <translation>Không phải: {example}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note on the &amp;value…</source>
        <translation>&amp;Ghi chú về giá trị…</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Ghi chú về bài báo</translation>
    </message>
    <message>
        <source>Note on the record</source>
        <translation>Ghi chú về bản ghi</translation>
    </message>
    <message>
        <source>Note on the record: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation>Ghi chú về bản ghi: Enter để lưu, Shift+Enter để xuống dòng, Esc để bỏ qua.</translation>
    </message>
    <message>
        <source>Note on this value</source>
        <translation>Ghi chú về giá trị này</translation>
    </message>
    <message>
        <source>Note: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation>Ghi chú: Enter để lưu, Shift+Enter để xuống dòng, Esc để bỏ qua.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Notes on values and on anything else, also those that the history holds.</source>
        <translation>Ghi chú về giá trị và mọi thứ khác, kể cả những ghi chú còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ghi chú…</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”.</source>
        <translation>Không có mục nào khớp với “{words}”.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Không tìm thấy “{words}”.</translation>
    </message>
    <message>
        <source>Nothing gives the year {year} of the date coded here. Point at what it follows from.</source>
        <translation>Không có gì cho biết năm {year} của ngày được mã hóa ở đây. Hãy chỉ vào chỗ làm căn cứ.</translation>
    </message>
    <message>
        <source>Nothing in the sentence there is known to name it.</source>
        <translation>Trong câu ở bên kia không có gì được biết là tên của nó.</translation>
    </message>
    <message>
        <source>Nothing in this record is carried over.</source>
        <translation>Bản ghi này không có gì được mang sang.</translation>
    </message>
    <message>
        <source>Nothing is coded in this article yet.</source>
        <translation>Bài báo này chưa được mã hóa gì.</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Tag records in Annotate, they meet here.</source>
        <translation>Chưa mã hóa gì. Hãy gắn thẻ bản ghi trong Chú giải, chúng sẽ gặp nhau ở đây.</translation>
    </message>
    <message>
        <source>Nothing is drawn here yet.</source>
        <translation>Ở đây chưa vẽ gì.</translation>
    </message>
    <message>
        <source>Nothing is known as “{field}” of an article.</source>
        <translation>Bài báo không có thông tin “{field}”.</translation>
    </message>
    <message>
        <source>Nothing is left of the span {first}–{last}: it holds only a mark that no text keeps.</source>
        <translation>Đoạn {first}–{last} không còn gì: nó chỉ chứa một dấu mà văn bản không giữ.</translation>
    </message>
    <message>
        <source>Nothing is linked here.</source>
        <translation>Ở đây không có gì được liên kết.</translation>
    </message>
    <message>
        <source>Nothing is named yet. Names come from tagging, from linked sentences, and from Import.</source>
        <translation>Chưa có tên nào. Tên có được từ việc gắn thẻ, từ các câu đã liên kết và từ Nhập.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this cell.</source>
        <translation>Không có gợi ý nào cho ô này.</translation>
    </message>
    <message>
        <source>Nothing is proposed: one of the columns must be coded, and their sentences aligned.</source>
        <translation>Không có gợi ý nào: một trong các cột phải được mã hóa và các câu phải được gióng.</translation>
    </message>
    <message>
        <source>Nothing is questionable in this article.</source>
        <translation>Bài báo này không có điểm nào cần xem lại.</translation>
    </message>
    <message>
        <source>Nothing like that was done.</source>
        <translation>Chưa có thao tác nào như vậy.</translation>
    </message>
    <message>
        <source>Nothing more is suggested in this article.</source>
        <translation>Bài báo này không còn gợi ý nào.</translation>
    </message>
    <message>
        <source>Nothing of that name is known. Choose one from the list.</source>
        <translation>Không có mục nào mang tên đó. Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>Nothing on the other side goes with this sentence.</source>
        <translation>Ở phía bên kia không có gì đi với câu này.</translation>
    </message>
    <message>
        <source>Nothing on the other side resembles it.</source>
        <translation>Ở phía bên kia không có câu nào giống câu này.</translation>
    </message>
    <message>
        <source>Nothing says what a mention of it looks like.</source>
        <translation>Không có gì cho biết một lần nhắc của nó trông thế nào.</translation>
    </message>
    <message>
        <source>Nothing shows which sentences tell the same; link them by hand with L.</source>
        <translation>Không có dấu hiệu cho biết những câu nào nói cùng một điều; hãy tự liên kết bằng phím L.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Không có gì để làm lại</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>Nothing wants a look.</source>
        <translation>Không có gì cần xem.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>Không có gì thay đổi; nội dung bạn gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Nothing was done since: the project is as it was then.</source>
        <translation>Từ đó chưa làm gì thêm: dự án vẫn như lúc ấy.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Chưa có thao tác nào.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Không nhập gì từ đó.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Không nhập gì.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Không mất gì.</translation>
    </message>
    <message>
        <source>Nothing was merged into “{name}”.</source>
        <translation>Chưa có gì được gộp vào “{name}”.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Chưa đọc gì</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Không gỡ gì.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Không ghi gì.</translation>
    </message>
    <message>
        <source>Nothing: it has no name</source>
        <translation>Không có: loại này không có tên</translation>
    </message>
    <message>
        <source>Nothing: they only mark the place</source>
        <translation>Không có: chỉ đánh dấu vị trí</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Notice:</source>
        <translation>Thông báo:</translation>
    </message>
    <message>
        <source>November</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>Now select the words in the article.</source>
        <translation>Bây giờ hãy chọn lời văn trong bài báo.</translation>
    </message>
    <message>
        <source>Nowhere to go back to</source>
        <translation>Không có nơi nào để quay lại</translation>
    </message>
    <message>
        <source>Nowhere to go forward to</source>
        <translation>Không có nơi nào để tiến tới</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>ordinal of a meeting</comment>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Number and year do not go together: {article} dates {thing} to {one}, {second} dates one beside it to {other}.</source>
        <translation>Số thứ tự và năm không khớp nhau: {article} ghi {thing} vào {one}, {second} ghi một kỳ liền kề vào {other}.</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Số thứ tự trong chuỗi</translation>
    </message>
    <message>
        <source>Number with unit</source>
        <translation>Số kèm đơn vị</translation>
    </message>
    <message>
        <source>Number {number} of an enumeration of proposals.</source>
        <translation>Mục thứ {number} trong loạt đề xuất được liệt kê.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>so many of so many</comment>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Offer one more answer</source>
        <translation>Thêm một lựa chọn</translation>
    </message>
    <message>
        <source>Offer the chosen answer no longer</source>
        <translation>Bỏ lựa chọn đang chọn</translation>
    </message>
    <message>
        <source>On one line with the field &amp;before</source>
        <translation>Cùng dòng với trường t&amp;rước</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Trên bảng đối chiếu</translation>
    </message>
    <message>
        <source>On the claim board, in the column of the facts.</source>
        <translation>Trên bảng đối chiếu, trong cột dữ kiện.</translation>
    </message>
    <message>
        <source>On the claim board: choose the record of another article that is about the same.</source>
        <translation>Trên bảng đối chiếu: chọn bản ghi của bài báo khác nói về cùng một mục.</translation>
    </message>
    <message>
        <source>On the claim board: code all that was found for this record.</source>
        <translation>Trên bảng đối chiếu: mã hóa mọi thứ tìm được cho bản ghi này.</translation>
    </message>
    <message>
        <source>On the claim board: code in this column what is proposed there; Enter does it, too.</source>
        <translation>Trên bảng đối chiếu: mã hóa trong cột này điều được gợi ý ở đó; phím Enter cũng vậy.</translation>
    </message>
    <message>
        <source>On the claim board: keep as a finding that this column does not state it.</source>
        <translation>Trên bảng đối chiếu: ghi nhận là cột này không nêu điều đó.</translation>
    </message>
    <message>
        <source>On the claim board: point at the words that say it in this column.</source>
        <translation>Trên bảng đối chiếu: chỉ vào lời văn nêu điều đó trong cột này.</translation>
    </message>
    <message>
        <source>On the claim board: say that linked records are about two things.</source>
        <translation>Trên bảng đối chiếu: cho biết các bản ghi đã liên kết nói về hai mục khác nhau.</translation>
    </message>
    <message>
        <source>On the claim board: say which article is right, and why.</source>
        <translation>Trên bảng đối chiếu: cho biết bài báo nào đúng và vì sao.</translation>
    </message>
    <message>
        <source>On the claim board; Esc shows all facts again.</source>
        <translation>Trên bảng đối chiếu; Esc để hiện lại mọi dữ kiện.</translation>
    </message>
    <message>
        <source>On {thing} articles differ: {one} in {article}, {other} in {second}.</source>
        <translation>Về {thing}, các bài báo nói khác nhau: {one} trong {article}, {other} trong {second}.</translation>
    </message>
    <message>
        <source>One article says it at most; in another nobody has looked yet.</source>
        <translation>Nhiều nhất một bài báo nêu điều này; còn bài khác thì chưa ai xem.</translation>
    </message>
    <message>
        <source>One article says it at most; in the others somebody looked, and they do not.</source>
        <translation>Nhiều nhất một bài báo nêu điều này; các bài khác đã có người xem và không nêu.</translation>
    </message>
    <message>
        <source>One more stretch of words for the same value.</source>
        <translation>Thêm một đoạn lời văn cho cùng giá trị.</translation>
    </message>
    <message>
        <source>One name, spelt in two ways: “{one}” in {article}, “{other}” in {second}.</source>
        <translation>Một tên, viết hai cách: “{one}” trong {article}, “{other}” trong {second}.</translation>
    </message>
    <message>
        <source>One of a &amp;numbered series</source>
        <translation>Thuộc một &amp;chuỗi có đánh số</translation>
    </message>
    <message>
        <source>One of the answers below.</source>
        <translation>Một trong các lựa chọn bên dưới.</translation>
    </message>
    <message>
        <source>One of the records is another analyst&apos;s.</source>
        <translation>Một trong hai bản ghi là của người phân tích khác.</translation>
    </message>
    <message>
        <source>One thing, worded apart: “{one}” in {article}, “{other}” in {second}.</source>
        <translation>Cùng một mục, lời văn khác nhau: “{one}” trong {article}, “{other}” trong {second}.</translation>
    </message>
    <message>
        <source>Only a meeting, person, body or place can be the same as another one.</source>
        <translation>Chỉ hội nghị, người, cơ quan hoặc địa điểm mới có thể trùng với một mục khác.</translation>
    </message>
    <message>
        <source>Only in Annotate</source>
        <translation>Chỉ có ở Chú giải</translation>
    </message>
    <message>
        <source>Only in Compare</source>
        <translation>Chỉ có ở Đối chiếu</translation>
    </message>
    <message>
        <source>Only in Review</source>
        <translation>Chỉ có ở Rà soát</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>Chỉ có ở Thống kê</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>Chỉ trong bài này</translation>
    </message>
    <message>
        <source>Only planned</source>
        <translation>Chỉ dự kiến</translation>
    </message>
    <message>
        <source>Only planned: {answer}</source>
        <translation>Chỉ dự kiến: {answer}</translation>
    </message>
    <message>
        <source>Only the change is told.</source>
        <translation>Chỉ nêu mức thay đổi.</translation>
    </message>
    <message>
        <source>Only the first {number} articles with these words are listed; type more of them.</source>
        <translation>Chỉ liệt kê {number} bài báo đầu tiên có những từ này; hãy gõ thêm.</translation>
    </message>
    <message>
        <source>Only this record names it so far. If it is known by another name, choose that one from the list.</source>
        <translation>Đến nay chỉ bản ghi này nhắc tới. Nếu đã có tên khác, hãy chọn tên đó trong danh sách.</translation>
    </message>
    <message>
        <source>Only what I did</source>
        <translation>Chỉ việc tôi làm</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Hãy mở một bản sao lưu của dự án.</translation>
    </message>
    <message>
        <source>Open a backup, or copy the file again from where it came from.</source>
        <translation>Hãy mở một bản sao lưu, hoặc chép lại tệp từ nơi đã lấy.</translation>
    </message>
    <message>
        <source>Open a file that Spanwise made, or import articles into a new project.</source>
        <translation>Hãy mở một tệp do Spanwise tạo, hoặc nhập bài báo vào dự án mới.</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>Mở một tệp dự án.</translation>
    </message>
    <message>
        <source>Open a record and fill a field first.</source>
        <translation>Hãy mở một bản ghi và điền một trường trước.</translation>
    </message>
    <message>
        <source>Open a record and select the words that name it again.</source>
        <translation>Hãy mở một bản ghi và chọn lời văn khác cũng nhắc tới nó.</translation>
    </message>
    <message>
        <source>Open figures</source>
        <translation>Con số chưa xử lý</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Open in &amp;Annotate</source>
        <translation>&amp;Mở trong Chú giải</translation>
    </message>
    <message>
        <source>Open in Annotate</source>
        <translation>Mở trong Chú giải</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it as UTF-8, and import that.</source>
        <translation>Hãy mở bằng chương trình đã tạo ra tệp, lưu dạng UTF-8 rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Open one, and its records are listed here.</source>
        <translation>Hãy mở một dự án, các bản ghi của dự án sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Open one, and set two of its articles side by side.</source>
        <translation>Hãy mở một dự án và đặt hai bài báo của dự án cạnh nhau.</translation>
    </message>
    <message>
        <source>Open one, and what was coded in it is drawn here.</source>
        <translation>Hãy mở một dự án, kết quả mã hóa trong đó sẽ được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Mở dự án</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Mở dự án…</translation>
    </message>
    <message>
        <source>Open speech</source>
        <translation>Phát biểu chưa xử lý</translation>
    </message>
    <message>
        <source>Open the article before this one.</source>
        <translation>Mở bài báo liền trước bài này.</translation>
    </message>
    <message>
        <source>Open the next article of the list in which you have coded nothing.</source>
        <translation>Mở bài báo kế tiếp trong danh sách mà bạn chưa mã hóa gì.</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>Mở bài báo kế tiếp trong danh sách.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở bản ghi</translation>
    </message>
    <message>
        <source>Open the record that is to be made once more.</source>
        <translation>Hãy mở bản ghi cần nhân đôi.</translation>
    </message>
    <message>
        <source>Open the record that the note is about.</source>
        <translation>Hãy mở bản ghi cần ghi chú.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Mở dự án mẫu.</translation>
    </message>
    <message>
        <source>Open the sentence where its article is coded.</source>
        <translation>Mở câu này ở nơi bài báo được mã hóa.</translation>
    </message>
    <message>
        <source>Open the web address in the browser</source>
        <translation>Mở địa chỉ web trong trình duyệt</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Mở dự án này.</translation>
    </message>
    <message>
        <source>Opens the record there; where several lie, all are offered.</source>
        <translation>Mở bản ghi ở đó; nếu có nhiều bản ghi, liệt kê tất cả.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Or click a highlight to open what is coded already.</source>
        <translation>Hoặc bấm vào một phần tô sáng để mở mục đã mã hóa.</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>Thứ tự của bảng</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Thứ tự các tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Hội nghị khác</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Bản ghi khác</translation>
    </message>
    <message>
        <source>Other records name it too: it is one and the same.</source>
        <translation>Các bản ghi khác cũng nhắc tới: đó là cùng một mục.</translation>
    </message>
    <message>
        <source>Other records of this type</source>
        <translation>Các bản ghi khác thuộc loại này</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Lời văn khác…</translation>
    </message>
    <message>
        <source>Others were merged into {called}.</source>
        <translation>Có mục khác đã được gộp vào {called}.</translation>
    </message>
    <message>
        <source>Otherwise case, tone marks and traditional characters make no difference</source>
        <translation>Nếu tắt, không phân biệt chữ hoa chữ thường, dấu và chữ phồn thể</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a suggestion</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation>Ngoài bài báo</translation>
    </message>
    <message>
        <source>Outside the article body</source>
        <translation>Ngoài thân bài</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>Trang để in (*.pdf)</translation>
    </message>
    <message>
        <source>Paragraphs of more than {most:,} characters: {count:,}. The article will be slow to scroll.</source>
        <translation>Đoạn dài hơn {most:,} ký tự: {count:,}. Bài báo sẽ cuộn chậm.</translation>
    </message>
    <message>
        <source>Part of a title or file name</source>
        <translation>Một phần tiêu đề hoặc tên tệp</translation>
    </message>
    <message>
        <source>Part of a title, file name or publisher, or words of the text; marks may be left out.</source>
        <translation>Một phần tiêu đề, tên tệp hoặc nơi đăng, hoặc từ ngữ trong bài; có thể bỏ dấu.</translation>
    </message>
    <message>
        <source>Part of any name, in any script; marks may be left out.</source>
        <translation>Một phần của tên bất kỳ, bằng chữ viết nào cũng được; có thể bỏ dấu.</translation>
    </message>
    <message>
        <source>Partner now, {score}</source>
        <translation>Câu tương ứng hiện nay, {score}</translation>
    </message>
    <message>
        <source>Parts of the panel of names</source>
        <translation>Các phần của bảng tên</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>Các phần của văn bản</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời kỳ</translation>
    </message>
    <message>
        <source>Period or place: they have fields of their own.</source>
        <comment>codebook</comment>
        <translation>Thời kỳ hoặc địa bàn: đã có trường riêng.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Hình ảnh (*.png)</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a figure</comment>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Các chỗ tìm thấy</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Dự kiến và đã tổ chức</translation>
    </message>
    <message>
        <source>Planned or held: not stated</source>
        <translation>Dự kiến hay đã tổ chức: không nêu</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Vui lòng báo lỗi này kèm chi tiết.</translation>
    </message>
    <message>
        <source>Point at a sentence, or choose one by a click.</source>
        <translation>Trỏ vào một câu, hoặc bấm để chọn câu.</translation>
    </message>
    <message>
        <source>Point at the words in the article.</source>
        <translation>Hãy chỉ vào lời văn trong bài báo.</translation>
    </message>
    <message>
        <source>Point at the words in the newest text.</source>
        <translation>Hãy chỉ vào lời văn trong văn bản mới nhất.</translation>
    </message>
    <message>
        <source>Point at the words that say it, or say that it is not stated there.</source>
        <translation>Hãy chỉ vào lời văn nêu điều đó, hoặc cho biết ở đó không nêu.</translation>
    </message>
    <message>
        <source>Point at the words that say it.</source>
        <translation>Hãy chỉ vào lời văn nêu điều đó.</translation>
    </message>
    <message>
        <source>Position {position} lies outside the article.</source>
        <translation>Vị trí {position} nằm ngoài bài báo.</translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {count} characters.</source>
        <translation>Vị trí {position} nằm ngoài văn bản dài {count} ký tự.</translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {length} {unit}.</source>
        <translation>Vị trí {position} nằm ngoài văn bản dài {length} {unit}.</translation>
    </message>
    <message>
        <source>Position {position}, counted in {unit}, lies inside a character.</source>
        <translation>Vị trí {position}, đếm theo {unit}, nằm giữa một ký tự.</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Bài t&amp;rước</translation>
    </message>
    <message>
        <source>Preparing the backup…</source>
        <translation>Đang chuẩn bị bản sao lưu…</translation>
    </message>
    <message>
        <source>Presides or leads: “{words}”.</source>
        <translation>Chủ trì hoặc dẫn đầu: “{words}”.</translation>
    </message>
    <message>
        <source>Press the keys. Backspace leaves the action without a key, Esc goes back.</source>
        <translation>Nhấn tổ hợp phím. Backspace để lệnh không có phím tắt, Esc để quay lại.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Nhấn phím tắt mới</translation>
    </message>
    <message>
        <source>Press the number of a field, or click beside it: then it waits for words of the article.</source>
        <translation>Nhấn số của một trường, hoặc bấm bên cạnh: trường đó sẽ chờ lời văn của bài báo.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Previous su&amp;ggestion</source>
        <translation>&amp;Gợi ý trước</translation>
    </message>
    <message>
        <source>Printed wrongly…</source>
        <translation>In sai…</translation>
    </message>
    <message>
        <source>Printed: “{words}”, which says {reading}.</source>
        <translation>Bài in: “{words}”, nghĩa là {reading}.</translation>
    </message>
    <message>
        <source>Printed: “{words}”. What is meant, and why?</source>
        <translation>Bài in: “{words}”. Ý muốn nói là gì, và vì sao?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Proposals and speakers of the chart</source>
        <translation>Đề xuất và người phát biểu của biểu đồ</translation>
    </message>
    <message>
        <source>Proposals by meeting</source>
        <translation>Đề xuất theo hội nghị</translation>
    </message>
    <message>
        <source>Proposals by month</source>
        <translation>Đề xuất theo tháng</translation>
    </message>
    <message>
        <source>Proposals by topic</source>
        <translation>Đề xuất theo chủ đề</translation>
    </message>
    <message>
        <source>Proposed by the program, not coded yet.</source>
        <translation>Do chương trình gợi ý, chưa mã hóa.</translation>
    </message>
    <message>
        <source>Proposed link, {score}</source>
        <translation>Liên kết được gợi ý, {score}</translation>
    </message>
    <message>
        <source>Proposed, not coded yet. A codes it, M chooses other words, N says that it is not stated there.</source>
        <translation>Được gợi ý, chưa mã hóa. A để mã hóa, M để chọn lời văn khác, N để cho biết ở đó không nêu.</translation>
    </message>
    <message>
        <source>Proposed, nothing of it is coded yet. A codes what is sure of this record.</source>
        <translation>Được gợi ý, chưa mã hóa gì. A để mã hóa những giá trị chắc chắn của bản ghi này.</translation>
    </message>
    <message>
        <source>Proposed, nothing of it is coded yet. A lists it, to be looked at before it is coded.</source>
        <translation>Được gợi ý, chưa mã hóa gì. A để liệt kê các giá trị và xem trước khi mã hóa.</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Bên đề xuất</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nơi đăng</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Đưa lên đầu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Put it into the draft; Apply makes it the newest one</source>
        <translation>Đưa vào bản nháp; Áp dụng sẽ biến nó thành phiên bản mới nhất</translation>
    </message>
    <message>
        <source>Put the caret elsewhere first.</source>
        <translation>Hãy đặt con trỏ ở chỗ khác trước.</translation>
    </message>
    <message>
        <source>R decides which one holds. L links a record, Delete says that two are not one thing.</source>
        <translation>R để quyết định lấy giá trị nào. L để liên kết một bản ghi, Delete để cho biết hai mục không phải là một.</translation>
    </message>
    <message>
        <source>R: decide which holds</source>
        <translation>R: quyết định lấy giá trị nào</translation>
    </message>
    <message>
        <source>Rank, office or part played at the meeting, in the article&apos;s words; each a value of its own.</source>
        <comment>codebook</comment>
        <translation>Cấp bậc, chức vụ hoặc vai trò tại hội nghị, theo lời văn của bài báo; mỗi thứ là một giá trị riêng.</translation>
    </message>
    <message>
        <source>Re&amp;ject suggestion</source>
        <translation>Từ chối gợi ý nà&amp;y</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Rà soát kết &amp;quả</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read articles and tag what they say.</source>
        <translation>Đọc bài báo và gắn thẻ nội dung.</translation>
    </message>
    <message>
        <source>Read articles side by side, in step.</source>
        <translation>Đọc các bài báo cạnh nhau, cuộn cùng nhịp.</translation>
    </message>
    <message>
        <source>Read back and checked: {records}, {values}</source>
        <translation>Đã đọc lại và kiểm tra: {records}, {values}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Read only: changing one of these records makes a copy of yours.</source>
        <translation>Chỉ đọc: sửa một bản ghi ở đây sẽ tạo bản sao của riêng bạn.</translation>
    </message>
    <message>
        <source>Read the articles without their links</source>
        <translation>Đọc các bài báo mà không có liên kết</translation>
    </message>
    <message>
        <source>Reading back and checking every quotation</source>
        <translation>Đang đọc lại và kiểm tra từng trích dẫn</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Đang đọc các bản ghi…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã hủy việc đọc.</translation>
    </message>
    <message>
        <source>Reading what is chosen…</source>
        <translation>Đang đọc phần đã chọn…</translation>
    </message>
    <message>
        <source>Reading what the articles say…</source>
        <translation>Đang đọc nội dung các bài báo…</translation>
    </message>
    <message>
        <source>Reading what was coded…</source>
        <translation>Đang đọc những gì đã mã hóa…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason for {field}</source>
        <translation>Lý do cho {field}</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Lý do của quyết định</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Records and hits in the whole article</source>
        <translation>Bản ghi và kết quả tìm trong toàn bài</translation>
    </message>
    <message>
        <source>Records and hits in the whole article; a click goes there</source>
        <translation>Bản ghi và kết quả tìm trong toàn bài; bấm để đến đó</translation>
    </message>
    <message>
        <source>Records by day</source>
        <translation>Bản ghi theo ngày</translation>
    </message>
    <message>
        <source>Records in this article</source>
        <translation>Bản ghi trong bài này</translation>
    </message>
    <message>
        <source>Records of a type that the codebook does not have are written, but not read back.</source>
        <translation>Bản ghi thuộc loại không có trong bộ mã được ghi ra nhưng không đọc lại được.</translation>
    </message>
    <message>
        <source>Records of this type</source>
        <translation>Các bản ghi thuộc loại này</translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation>Bản ghi đang hiện</translation>
    </message>
    <message>
        <source>Records that agree in the ticked fields make one claim; used where no field names the thing.</source>
        <translation>Các bản ghi giống nhau ở những trường đánh dấu là cùng một khẳng định; dùng khi không có trường định danh.</translation>
    </message>
    <message>
        <source>Records that are linked to nothing in the other articles yet.</source>
        <translation>Những bản ghi chưa được liên kết với gì trong các bài báo khác.</translation>
    </message>
    <message>
        <source>Records that cannot change</source>
        <translation>Các bản ghi không thể sửa</translation>
    </message>
    <message>
        <source>Records that stand today, by the day on which they were made, of all analysts.</source>
        <translation>Các bản ghi hiện có của mọi người phân tích, theo ngày tạo.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Làm lại: {act}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Reject (Backspace)</source>
        <translation>Từ chối (Backspace)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Remo&amp;ve article</source>
        <translation>&amp;Gỡ bài báo</translation>
    </message>
    <message>
        <source>Remove a type that is not needed.</source>
        <translation>Hãy gỡ một loại không cần dùng.</translation>
    </message>
    <message>
        <source>Remove a&amp;nswer</source>
        <translation>&amp;Gỡ lựa chọn</translation>
    </message>
    <message>
        <source>Remove mention at the c&amp;aret</source>
        <translation>Gỡ lần nhắc tại con t&amp;rỏ</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Bỏ tên</translation>
    </message>
    <message>
        <source>Remove this article with its records; Undo helps.</source>
        <translation>Gỡ bài báo này cùng các bản ghi của nó; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove those fields, or change their kind, first.</source>
        <translation>Hãy gỡ các trường đó, hoặc đổi kiểu của chúng, trước.</translation>
    </message>
    <message>
        <source>Remove what is chosen (Delete)</source>
        <translation>Gỡ mục đã chọn (Delete)</translation>
    </message>
    <message>
        <source>Removed {article} with {records}, {others} of them by other analysts.</source>
        <translation>Đã gỡ {article} cùng {records}, trong đó {others} của người phân tích khác.</translation>
    </message>
    <message>
        <source>Removed {article} with {records}.</source>
        <translation>Đã gỡ {article} cùng {records}.</translation>
    </message>
    <message>
        <source>Removing {article}</source>
        <translation>Đang gỡ {article}</translation>
    </message>
    <message>
        <source>Rename it, or add another name first.</source>
        <translation>Hãy đổi tên, hoặc thêm một tên khác trước.</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Đổi tên “{name}”…</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>Thiếu trường bắt buộc</translation>
    </message>
    <message>
        <source>Required fields that are missing</source>
        <translation>Các trường bắt buộc còn thiếu</translation>
    </message>
    <message>
        <source>Reset to what was read</source>
        <translation>Trả về như đã đọc</translation>
    </message>
    <message>
        <source>Restore a b&amp;ackup…</source>
        <translation>&amp;Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Restore what was there before</source>
        <translation>Khôi phục như trước đó</translation>
    </message>
    <message>
        <source>Restored: {file} is as it was on {when}.</source>
        <translation>Đã khôi phục: {file} như lúc {when}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Ngày truy cập</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Right: of what was decided, the share that was accepted or coded otherwise.</source>
        <translation>Tỷ lệ đúng: trong số đã quyết định, phần được chấp nhận hoặc mã hóa khác đi.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Row {read} differs.</source>
        <translation>Dòng {read} không khớp.</translation>
    </message>
    <message>
        <source>Row {read} of the sheet {sheet} differs.</source>
        <translation>Dòng {read} của trang tính {sheet} không khớp.</translation>
    </message>
    <message>
        <source>Row {read} of {name} differs.</source>
        <translation>Dòng {read} của {name} không khớp.</translation>
    </message>
    <message>
        <source>Rows beyond 1,048,576 of a sheet are left out.</source>
        <translation>Các dòng quá 1.048.576 của một trang tính bị bỏ qua.</translation>
    </message>
    <message>
        <source>Rows of the progress</source>
        <translation>Các dòng của tiến độ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Ruling: {ruling}</source>
        <translation>Quyết định: {ruling}</translation>
    </message>
    <message>
        <source>Run the check of the project file, and copy to another disk.</source>
        <translation>Hãy chạy kiểm tra tệp dự án, và sao chép sang ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Run the check of the project file.</source>
        <translation>Hãy chạy kiểm tra tệp dự án.</translation>
    </message>
    <message>
        <source>Run “spanwise doctor” on the project; it names everything that is damaged.</source>
        <translation>Hãy chạy “spanwise doctor” cho dự án; lệnh này nêu mọi chỗ bị hỏng.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>Same claim if alike</source>
        <translation>Cùng khẳng định nếu giống</translation>
    </message>
    <message>
        <source>Save it again without a document type.</source>
        <translation>Hãy lưu lại mà không có khai báo kiểu tài liệu (DOCTYPE).</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose another file.</source>
        <translation>Hãy lưu dạng UTF-8, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as “CSV UTF-8”.</source>
        <translation>Hãy lưu từ chương trình bảng tính dưới dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8 in the program it comes from, and import that.</source>
        <translation>Hãy lưu lại tệp dạng UTF-8 bằng chương trình đã tạo ra nó, rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Save the text to a file and import that.</source>
        <translation>Hãy lưu văn bản vào tệp rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Tình trạng lưu</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu lúc {time}</translation>
    </message>
    <message>
        <source>Say in one of them that it is another one.</source>
        <translation>Hãy cho biết ở một trong hai bản ghi rằng đó là mục khác.</translation>
    </message>
    <message>
        <source>Say in which language the chosen part is.</source>
        <translation>Cho biết phần đã chọn viết bằng ngôn ngữ nào.</translation>
    </message>
    <message>
        <source>Say that these sentences do not tell the same; Del does it, too.</source>
        <translation>Cho biết hai câu này không nói cùng một điều; phím Del cũng vậy.</translation>
    </message>
    <message>
        <source>Say that these sentences tell the same; Enter does it, too.</source>
        <translation>Cho biết hai câu này nói cùng một điều; phím Enter cũng vậy.</translation>
    </message>
    <message>
        <source>Say that these words are not to be suggested in this article again.</source>
        <translation>Không gợi ý lại lời văn này trong bài báo này nữa.</translation>
    </message>
    <message>
        <source>Say what is meant where the words are printed wrongly, and why.</source>
        <translation>Cho biết ý đúng ở chỗ lời văn bị in sai, và vì sao.</translation>
    </message>
    <message>
        <source>Say what the chosen part is.</source>
        <translation>Cho biết phần đã chọn là gì.</translation>
    </message>
    <message>
        <source>Say why none of them holds.</source>
        <translation>Hãy nêu vì sao không lấy giá trị nào.</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>of an axis</comment>
        <translation>Thang</translation>
    </message>
    <message>
        <source>Scale as needed</source>
        <translation>Thang tự động</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Se&amp;veral values</source>
        <translation>Nhiều &amp;giá trị</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Tìm lệnh hoặc phím</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm mọi nơi</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tìm phím tắt</translation>
    </message>
    <message>
        <source>See all that is proposed, and take over what is right (Shift+A)</source>
        <translation>Xem mọi gợi ý và nhận những gì đúng (Shift+A)</translation>
    </message>
    <message>
        <source>See all that the columns propose for each other, and code it in one step.</source>
        <translation>Xem mọi gợi ý giữa các cột và mã hóa trong một thao tác.</translation>
    </message>
    <message>
        <source>See that the file is there and may be read.</source>
        <translation>Hãy bảo đảm tệp có ở đó và đọc được.</translation>
    </message>
    <message>
        <source>Select a number in an article and press T. What it counts, its unit, its place and its period are read off the sentence; then it stands here as a bar over that period, and a click on the bar leads back to the words.</source>
        <translation>Hãy chọn một con số trong bài báo rồi nhấn T. Điều được đếm, đơn vị, địa bàn và thời kỳ được đọc từ câu; sau đó số liệu hiện ở đây thành một thanh trải theo thời kỳ, bấm vào thanh sẽ dẫn về lời văn.</translation>
    </message>
    <message>
        <source>Select the name of a meeting in an article and press M. Its series, number, date, host and format are read off the words; then it stands here in the lane of its series, and a click leads back.</source>
        <translation>Hãy chọn tên một hội nghị trong bài báo rồi nhấn M. Chuỗi, số thứ tự, thời gian, chủ nhà và hình thức được đọc từ lời văn; sau đó hội nghị hiện ở đây trong làn của chuỗi, bấm vào sẽ dẫn về bài báo.</translation>
    </message>
    <message>
        <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Trước hết hãy chọn lời văn bằng chuột, hoặc bằng Shift và các phím mũi tên.</translation>
    </message>
    <message>
        <source>Select the words in the article first, then press the key of the type.</source>
        <translation>Hãy chọn lời văn trong bài báo trước, rồi nhấn phím của loại.</translation>
    </message>
    <message>
        <source>Select the words of {article} that name the record, then press Enter.</source>
        <translation>Hãy chọn lời văn của {article} gọi tên bản ghi này, rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Select the words of {article} that say {field}, then press Enter.</source>
        <translation>Hãy chọn lời văn của {article} nêu {field}, rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Select what somebody proposes in an article and press P, or the name of a speaker and press S. Then each stands here in the row of who said it, and its words are listed beside.</source>
        <translation>Trong một bài báo, hãy chọn điều ai đó đề xuất rồi nhấn P, hoặc chọn tên người phát biểu rồi nhấn S. Khi đó mỗi mục sẽ hiện ở đây trên dòng của người nói, lời văn được liệt kê bên cạnh.</translation>
    </message>
    <message>
        <source>Select words in an article and press M for a meeting, S for a speaker, P for a proposal or T for a statistic. Every record then stands here in a row: to be filtered, sorted, corrected and opened at its words.</source>
        <translation>Hãy chọn lời văn trong một bài báo rồi nhấn M cho hội nghị, S cho người phát biểu, P cho đề xuất hoặc T cho số liệu thống kê. Khi đó mỗi bản ghi là một dòng ở đây: có thể lọc, sắp xếp, sửa và mở đúng chỗ lời văn.</translation>
    </message>
    <message>
        <source>Select words in it, then press a key:</source>
        <translation>Chọn lời văn trong bài rồi nhấn một phím:</translation>
    </message>
    <message>
        <source>Select words in the article, then press the key of a type:</source>
        <translation>Chọn lời văn trong bài báo rồi nhấn phím của một loại:</translation>
    </message>
    <message>
        <source>Selections fill nothing.</source>
        <translation>Vùng chọn không điền gì.</translation>
    </message>
    <message>
        <source>Send a &amp;copy…</source>
        <translation>Gử&amp;i bản sao…</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>Gửi bản sao</translation>
    </message>
    <message>
        <source>Send a copy to</source>
        <translation>Gửi bản sao vào</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Số câu</translation>
    </message>
    <message>
        <source>September</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of figures</comment>
        <translation>Chuỗi số liệu</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of meetings</comment>
        <translation>Chuỗi</translation>
    </message>
    <message>
        <source>Set a third article beside these</source>
        <translation>Đặt bài thứ ba cạnh các bài này</translation>
    </message>
    <message>
        <source>Set a third article beside these.</source>
        <translation>Đặt bài thứ ba cạnh các bài này.</translation>
    </message>
    <message>
        <source>Set these articles side by side. (Ctrl+Enter)</source>
        <translation>Đặt các bài báo này cạnh nhau. (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Several names are parted by semicolons.</source>
        <translation>Nhiều tên thì ngăn cách bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Several names of one language are parted by semicolons.</source>
        <translation>Nhiều tên của một ngôn ngữ thì ngăn cách bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Hãy rút ngắn lại.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show &amp;mine</source>
        <translation>Xem của tô&amp;i</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>Hiện &amp;giá trị</translation>
    </message>
    <message>
        <source>Show acts of one kind.</source>
        <translation>Hiện các thao tác cùng một kiểu.</translation>
    </message>
    <message>
        <source>Show acts with these words; marks and tones may be left out.</source>
        <translation>Hiện các thao tác có những từ này; có thể bỏ dấu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show every key, and choose other ones.</source>
        <translation>Xem mọi phím tắt và chọn phím khác.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Show meetings, persons, organisations and places, each one once.</source>
        <translation>Hiện hội nghị, người, cơ quan và địa điểm, mỗi mục một lần.</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>Xem của tôi</translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation>Xem thêm…</translation>
    </message>
    <message>
        <source>Show no-break spaces and other characters without ink by small signs.</source>
        <translation>Hiện dấu cách không ngắt và các ký tự không nhìn thấy khác bằng ký hiệu nhỏ.</translation>
    </message>
    <message>
        <source>Show only facts of some types</source>
        <translation>Chỉ hiện dữ kiện của một số loại</translation>
    </message>
    <message>
        <source>Show only figures in one unit.</source>
        <translation>Chỉ hiện số liệu có một đơn vị.</translation>
    </message>
    <message>
        <source>Show only figures of one article.</source>
        <translation>Chỉ hiện số liệu của một bài báo.</translation>
    </message>
    <message>
        <source>Show only figures of one measure.</source>
        <translation>Chỉ hiện số liệu của một chỉ tiêu.</translation>
    </message>
    <message>
        <source>Show only figures of one place.</source>
        <translation>Chỉ hiện số liệu của một địa bàn.</translation>
    </message>
    <message>
        <source>Show only meetings of one series.</source>
        <translation>Chỉ hiện hội nghị thuộc một chuỗi.</translation>
    </message>
    <message>
        <source>Show only records that hold these words in any column. (Ctrl+F)</source>
        <translation>Chỉ hiện các bản ghi có những từ này ở bất kỳ cột nào. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only some of what was done</source>
        <translation>Chỉ hiện một phần những gì đã làm</translation>
    </message>
    <message>
        <source>Show only what is planned, or only what was held.</source>
        <translation>Chỉ hiện hội nghị dự kiến, hoặc chỉ hội nghị đã tổ chức.</translation>
    </message>
    <message>
        <source>Show the &amp;words</source>
        <translation>Xem &amp;lời văn</translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away.</source>
        <translation>Hiện danh sách bài báo hoặc thu gọn lại.</translation>
    </message>
    <message>
        <source>Show the rows of all marks again. (Esc)</source>
        <translation>Hiện lại các dòng của mọi dấu trên biểu đồ. (Esc)</translation>
    </message>
    <message>
        <source>Show the window in these colours.</source>
        <translation>Hiển thị cửa sổ bằng các màu này.</translation>
    </message>
    <message>
        <source>Show the words in larger letters.</source>
        <translation>Hiển thị lời văn bằng chữ lớn hơn.</translation>
    </message>
    <message>
        <source>Show the words in letters of the usual size.</source>
        <translation>Hiển thị lời văn bằng cỡ chữ thông thường.</translation>
    </message>
    <message>
        <source>Show the words in smaller letters.</source>
        <translation>Hiển thị lời văn bằng chữ nhỏ hơn.</translation>
    </message>
    <message>
        <source>Show the words of a cell</source>
        <translation>Xem lời văn của một ô</translation>
    </message>
    <message>
        <source>Show the words {words} in the article</source>
        <translation>Xem lời văn {words} trong bài báo</translation>
    </message>
    <message>
        <source>Show the words; open or fold a line; accept a dotted cell that says nothing else</source>
        <translation>Xem lời văn; mở hoặc thu gọn một dòng; chấp nhận ô viền chấm không có nội dung nào khác</translation>
    </message>
    <message>
        <source>Show these words where they are coded</source>
        <translation>Xem lời văn này ở nơi được mã hóa</translation>
    </message>
    <message>
        <source>Show this name in lists and forms</source>
        <translation>Hiện tên này trong danh sách và biểu mẫu</translation>
    </message>
    <message>
        <source>Show those of all articles</source>
        <translation>Xem của mọi bài báo</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>Xem phiên bản và giấy phép.</translation>
    </message>
    <message>
        <source>Show what else is known of it</source>
        <translation>Xem thêm thông tin</translation>
    </message>
    <message>
        <source>Show what is known of the article, its parts and the note on it.</source>
        <translation>Hiện thông tin về bài báo, các phần của bài và ghi chú.</translation>
    </message>
    <message>
        <source>Show what linked sentences call the same things, for the glossary.</source>
        <translation>Xem các câu đã liên kết gọi cùng một mục là gì, để đưa vào bảng thuật ngữ.</translation>
    </message>
    <message>
        <source>Show what the other article says. (Shift+Enter)</source>
        <translation>Xem bài báo kia nói gì. (Shift+Enter)</translation>
    </message>
    <message>
        <source>Show what the project names, in every language; import and export it.</source>
        <translation>Xem những tên có trong dự án, bằng mọi ngôn ngữ; nhập và xuất chúng.</translation>
    </message>
    <message>
        <source>Show what the signs, frames and keys of this workspace mean.</source>
        <translation>Cho biết ý nghĩa của các dấu, khung và phím trong không gian này.</translation>
    </message>
    <message>
        <source>Show what was done in the article that is open.</source>
        <translation>Hiện những gì đã làm trong bài báo đang mở.</translation>
    </message>
    <message>
        <source>Show what was done, newest first.</source>
        <translation>Xem những gì đã làm, mới nhất trước.</translation>
    </message>
    <message>
        <source>Show your own records again</source>
        <translation>Hiện lại bản ghi của chính bạn</translation>
    </message>
    <message>
        <source>Show your own set first.</source>
        <translation>Trước hết hãy hiện tập của chính bạn.</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>Xem “{words}”</translation>
    </message>
    <message>
        <source>Si&amp;gns and keys</source>
        <translation>Dấu và phím được &amp;sử dụng</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Side by side {keys} also stays the key of {actions}.</source>
        <translation>Khi đặt cạnh nhau, {keys} vẫn là phím của {actions}.</translation>
    </message>
    <message>
        <source>Signs and keys</source>
        <translation>Ký hiệu và phím</translation>
    </message>
    <message>
        <source>Signs of the board</source>
        <translation>Ký hiệu trên bảng</translation>
    </message>
    <message>
        <source>Sino-Vietnamese reading</source>
        <translation>âm Hán Việt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Small letters, digits and _. It never changes once it is applied.</source>
        <translation>Chữ thường, chữ số và _. Sau khi áp dụng thì không bao giờ đổi.</translation>
    </message>
    <message>
        <source>Solid frame</source>
        <translation>Khung nét liền</translation>
    </message>
    <message>
        <source>Some backups could not be deleted.</source>
        <translation>Không xóa được một số bản sao lưu.</translation>
    </message>
    <message>
        <source>Somebody or something with a name, of the types ticked below.</source>
        <translation>Người hoặc vật có tên, thuộc các loại đánh dấu bên dưới.</translation>
    </message>
    <message>
        <source>Somebody who is only named, greeted, photographed or arrested.</source>
        <comment>codebook</comment>
        <translation>Người chỉ được nêu tên, được chào đón, chụp ảnh hoặc bị bắt.</translation>
    </message>
    <message>
        <source>Something large is still under way: {act}.</source>
        <translation>Một việc lớn còn đang chạy: {act}.</translation>
    </message>
    <message>
        <source>Something large is still under way: {what}.</source>
        <translation>Một việc lớn còn đang chạy: {what}.</translation>
    </message>
    <message>
        <source>Something that somebody asks for, offers, promises or agrees to do, with the clause that says it.</source>
        <comment>codebook</comment>
        <translation>Điều mà một bên yêu cầu, đề nghị, hứa hoặc đồng ý làm, kèm mệnh đề nêu điều đó.</translation>
    </message>
    <message>
        <source>Something was done since: “{act}” stays taken back.</source>
        <translation>Đã có việc làm thêm từ đó: “{act}” vẫn ở trạng thái đã hoàn tác.</translation>
    </message>
    <message>
        <source>Something went wrong in Spanwise.</source>
        <translation>Spanwise gặp sự cố.</translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation>Sắp xếp theo vị trí</translation>
    </message>
    <message>
        <source>Sort by state</source>
        <translation>Sắp xếp theo trạng thái</translation>
    </message>
    <message>
        <source>Sort by this; click again to turn the order round.</source>
        <translation>Sắp xếp theo cột này; bấm lần nữa để đảo thứ tự.</translation>
    </message>
    <message>
        <source>Sort by type</source>
        <translation>Sắp xếp theo loại</translation>
    </message>
    <message>
        <source>Sort by value</source>
        <translation>Sắp xếp theo giá trị</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <translation>Sắp xếp theo lời văn</translation>
    </message>
    <message>
        <source>Sort by {column}; click again to turn the order round.</source>
        <translation>Sắp xếp theo {column}; bấm lần nữa để đảo thứ tự.</translation>
    </message>
    <message>
        <source>Spanwise bundle</source>
        <translation>Gói Spanwise</translation>
    </message>
    <message>
        <source>Spanwise bundle (*.zip)</source>
        <translation>Gói Spanwise (*.zip)</translation>
    </message>
    <message>
        <source>Spanwise cannot write {label}.</source>
        <translation>Spanwise không ghi được {label}.</translation>
    </message>
    <message>
        <source>Spanwise does not fetch pages. Open the address in a browser and copy the text of the article.</source>
        <translation>Spanwise không tải trang web. Hãy mở địa chỉ trong trình duyệt và sao chép nội dung bài báo.</translation>
    </message>
    <message>
        <source>Spanwise project (*.spanwise)</source>
        <translation>Dự án Spanwise (*.spanwise)</translation>
    </message>
    <message>
        <source>Spanwise project ({pattern})</source>
        <translation>Dự án Spanwise ({pattern})</translation>
    </message>
    <message>
        <source>Spanwise writes {label} but does not read it.</source>
        <translation>Spanwise ghi được {label} nhưng không đọc được.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>Speakers by country</source>
        <translation>Người phát biểu theo quốc gia</translation>
    </message>
    <message>
        <source>Speaks for the link.</source>
        <translation>Là căn cứ cho liên kết.</translation>
    </message>
    <message>
        <source>Speaks for this country here, or leads its delegation.</source>
        <translation>Phát biểu thay mặt nước này, hoặc dẫn đầu đoàn của nước này.</translation>
    </message>
    <message>
        <source>Speaks of this side as the own one.</source>
        <translation>Gọi phía này là phía mình.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Split it from that first.</source>
        <translation>Hãy tách nó khỏi mục đó trước.</translation>
    </message>
    <message>
        <source>Split it into articles and import those.</source>
        <translation>Hãy chia thành từng bài báo rồi nhập các bài đó.</translation>
    </message>
    <message>
        <source>Split it into several articles and import each of them.</source>
        <translation>Hãy chia thành nhiều bài báo rồi nhập từng bài.</translation>
    </message>
    <message>
        <source>Split those from it first.</source>
        <translation>Hãy tách các mục đó ra trước.</translation>
    </message>
    <message>
        <source>Split what was merged…</source>
        <translation>Tách mục đã gộp…</translation>
    </message>
    <message>
        <source>Split {name} off again</source>
        <translation>Tách lại {name}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Stands for a person who is named before.</source>
        <translation>Chỉ người đã được nêu tên ở trước.</translation>
    </message>
    <message>
        <source>Stands in the article as: “{words}”</source>
        <translation>Trong bài báo viết là: “{words}”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a fact</comment>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Trạng thái của bài báo</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Trạng thái của bản ghi</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Nội dung phát biểu</translation>
    </message>
    <message>
        <source>States of record</source>
        <translation>Trạng thái bản ghi</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Still to be read for dates and search: {count}</source>
        <translation>Còn phải đọc để tìm ngày tháng và tra cứu: {count}</translation>
    </message>
    <message>
        <source>Stop this; everything will be as it was before.</source>
        <translation>Dừng việc này; mọi thứ sẽ trở lại như trước.</translation>
    </message>
    <message>
        <source>Suggested: {title}</source>
        <translation>Gợi ý: {title}</translation>
    </message>
    <message>
        <source>Suggested: {title}. {reason} Click to accept.</source>
        <translation>Gợi ý: {title}. {reason} Bấm để chấp nhận.</translation>
    </message>
    <message>
        <source>Suggestion: {title} {words}</source>
        <translation>Gợi ý: {title} {words}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <translation>Gợi ý theo quy tắc</translation>
    </message>
    <message>
        <source>Suggestions in this article</source>
        <translation>Gợi ý trong bài báo này</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Độ chắc chắn</translation>
    </message>
    <message>
        <source>Swap the two columns</source>
        <translation>Đổi chỗ hai cột</translation>
    </message>
    <message>
        <source>Switch between light and dark colours.</source>
        <translation>Chuyển giữa màu sáng và màu tối.</translation>
    </message>
    <message>
        <source>TBX glossary (*.tbx)</source>
        <translation>Bảng thuật ngữ TBX (*.tbx)</translation>
    </message>
    <message>
        <source>TBX-Basic (ISO 30042)</source>
        <translation>TBX-Basic (ISO 30042)</translation>
    </message>
    <message>
        <source>TMX 1.4 (aligned sentences)</source>
        <translation>TMX 1.4 (câu đã gióng)</translation>
    </message>
    <message>
        <source>TMX, all aligned sentences (*.tmx)</source>
        <translation>TMX, mọi câu đã gióng (*.tmx)</translation>
    </message>
    <message>
        <source>TMX, confirmed sentences only (*.tmx)</source>
        <translation>TMX, chỉ các câu đã xác nhận (*.tmx)</translation>
    </message>
    <message>
        <source>Table for any program (*.csv)</source>
        <translation>Bảng cho mọi chương trình (*.csv)</translation>
    </message>
    <message>
        <source>Tag as a new record</source>
        <translation>Gắn thẻ thành bản ghi mới</translation>
    </message>
    <message>
        <source>Tag as {type}</source>
        <translation>Gắn thẻ là {type}</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Gắn thẻ lời văn đã chọn</translation>
    </message>
    <message>
        <source>Tag the selected words as {type}</source>
        <translation>Gắn thẻ lời văn đã chọn là {type}</translation>
    </message>
    <message>
        <source>Tag the selected words as {type} ({key})</source>
        <translation>Gắn thẻ lời văn đã chọn là {type} ({key})</translation>
    </message>
    <message>
        <source>Tag {type}</source>
        <translation>Gắn thẻ {type}</translation>
    </message>
    <message>
        <source>Tagged, and saved with what was read off the words. What is marked as carried was taken over from the figure before: press Enter if that is right. The framed field, {field}, waits: drag over the words that say it, or press 0 if the article does not say.</source>
        <translation>Đã gắn thẻ và lưu cùng những gì đọc được từ lời văn. Những gì được đánh dấu “mang sang” đã lấy từ số liệu trước: nhấn Enter nếu đúng. Trường có khung “{field}” đang chờ: hãy kéo chọn lời văn nêu điều đó, hoặc nhấn 0 nếu bài không nói.</translation>
    </message>
    <message>
        <source>Tagged, and saved. In the form the framed field, {field}, waits: drag over the words in the article that say it. Another number arms another field, Esc none.</source>
        <translation>Đã gắn thẻ và lưu. Trong biểu mẫu, trường có khung “{field}” đang chờ: hãy kéo chọn lời văn nêu điều đó trong bài. Nhấn số khác để đặt trường khác chờ, Esc để bỏ.</translation>
    </message>
    <message>
        <source>Take all that are &amp;sure</source>
        <translation>Dùng mọi tên &amp;chắc chắn</translation>
    </message>
    <message>
        <source>Take back &amp;only this</source>
        <translation>&amp;Chỉ hoàn tác thao tác này</translation>
    </message>
    <message>
        <source>Take back everything that you did after this</source>
        <translation>Hoàn tác mọi việc bạn đã làm sau thao tác này</translation>
    </message>
    <message>
        <source>Take back the last act, whatever and wherever it was.</source>
        <translation>Hoàn tác thao tác gần nhất, bất kể là gì và ở đâu.</translation>
    </message>
    <message>
        <source>Take back these &amp;too</source>
        <translation>Hoàn tác cả &amp;những thao tác này</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Hãy bỏ ra.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>Take out of the list (Del)</source>
        <translation>Bỏ khỏi danh sách (Del)</translation>
    </message>
    <message>
        <source>Take over all that was found for this record (Shift+Enter)</source>
        <translation>Nhận mọi thứ tìm được cho bản ghi này (Shift+Enter)</translation>
    </message>
    <message>
        <source>Take over fro&amp;m the record before</source>
        <translation>&amp;Mang sang từ bản ghi trước</translation>
    </message>
    <message>
        <source>Take over the codebook of a TOML file into the draft</source>
        <translation>Đưa bộ mã từ tệp TOML vào bản nháp</translation>
    </message>
    <message>
        <source>Take the last step in the draft back (Ctrl+Z)</source>
        <translation>Hoàn tác bước cuối trong bản nháp (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the ruling back first.</source>
        <translation>Trước hết hãy rút lại quyết định đó.</translation>
    </message>
    <message>
        <source>Take the selected words: {fact}</source>
        <translation>Lấy lời văn đã chọn: {fact}</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Dùng lời văn này</translation>
    </message>
    <message>
        <source>Take this column away</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>Take this name away; the last one stays</source>
        <translation>Bỏ tên này; tên cuối cùng luôn được giữ</translation>
    </message>
    <message>
        <source>Take those back first.</source>
        <translation>Hãy hoàn tác các thao tác đó trước.</translation>
    </message>
    <message>
        <source>Take unusual characters out of its names.</source>
        <translation>Hãy bỏ các ký tự lạ trong tên.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Đã hoàn tác: {act}.</translation>
    </message>
    <message>
        <source>Taken over from the record before. A click says that you have looked at it.</source>
        <translation>Mang sang từ bản ghi trước. Bấm để cho biết bạn đã xem.</translation>
    </message>
    <message>
        <source>Takes part under a title: “{words}”.</source>
        <translation>Tham dự, có nêu chức vụ: “{words}”.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Đang hoàn tác</translation>
    </message>
    <message>
        <source>Taking back what was done so far…</source>
        <translation>Đang hoàn tác phần đã làm…</translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation>Đang hoàn tác: {what}</translation>
    </message>
    <message>
        <source>Tell that the words name the record in the form.</source>
        <translation>Cho biết lời văn này nhắc tới bản ghi đang mở trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Tells of what is only meant to be: it does not contradict an answer that tells of what was.</source>
        <translation>Nói về điều mới chỉ dự kiến: không mâu thuẫn với lựa chọn nói về điều đã xảy ra.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thuật ngữ</translation>
    </message>
    <message>
        <source>Term or words</source>
        <translation>Thuật ngữ hoặc lời văn</translation>
    </message>
    <message>
        <source>Terms of the kind</source>
        <translation>Thuật ngữ kiểu</translation>
    </message>
    <message>
        <source>Text files; of a folder, all .txt, .text and .md files in it and below it.</source>
        <translation>Tệp văn bản; với thư mục là mọi tệp .txt, .text và .md trong đó và các thư mục con.</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Văn bản ({pattern})</translation>
    </message>
    <message>
        <source>That is all: the value is saved with its words, and a click on the quotation shows them. Go on with the next field, or press Esc and tag the next figure. Ctrl+Z takes anything back.</source>
        <translation>Vậy là xong: giá trị đã được lưu kèm lời văn, bấm vào trích dẫn để xem lại. Hãy tiếp tục với trường kế tiếp, hoặc nhấn Esc rồi gắn thẻ số liệu khác. Ctrl+Z hoàn tác được mọi việc.</translation>
    </message>
    <message>
        <source>That is in a record of your own; the one shown stays as it was.</source>
        <translation>Mục đó nằm trong bản ghi của riêng bạn; bản ghi đang hiện vẫn như cũ.</translation>
    </message>
    <message>
        <source>That is one and the same already.</source>
        <translation>Hai mục đó đã là một.</translation>
    </message>
    <message>
        <source>That name is not there, or ships with the program.</source>
        <translation>Tên đó không có, hoặc có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>That takes a field for one entity or one term.</source>
        <translation>Cần một trường chứa một thực thể hoặc một thuật ngữ.</translation>
    </message>
    <message>
        <source>The act is no longer in the history.</source>
        <translation>Thao tác này không còn trong lịch sử.</translation>
    </message>
    <message>
        <source>The article begins at the caret.</source>
        <translation>Bài báo bắt đầu tại con trỏ.</translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation>Bài báo bắt đầu ở đây</translation>
    </message>
    <message>
        <source>The article cannot end before it begins.</source>
        <translation>Bài báo không thể kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The article does not say</source>
        <translation>Bài báo không nêu</translation>
    </message>
    <message>
        <source>The article does not say what the armed field asks.</source>
        <translation>Bài báo không nêu điều mà trường đang chờ hỏi.</translation>
    </message>
    <message>
        <source>The article ends at the caret.</source>
        <translation>Bài báo kết thúc tại con trỏ.</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Bài báo kết thúc ở đây</translation>
    </message>
    <message>
        <source>The article is done: what is not coded in it is not stated.</source>
        <translation>Bài báo đã xong: điều gì chưa mã hóa trong bài là bài không nêu.</translation>
    </message>
    <message>
        <source>The article is in work: what is not coded in it may still come.</source>
        <translation>Bài báo đang làm: điều chưa mã hóa trong bài vẫn có thể được thêm.</translation>
    </message>
    <message>
        <source>The article is no longer in the project.</source>
        <translation>Bài báo không còn trong dự án.</translation>
    </message>
    <message>
        <source>The article is of {published}, and tells “{words}” as past.</source>
        <translation>Bài báo ra ngày {published} nhưng kể “{words}” như việc đã qua.</translation>
    </message>
    <message>
        <source>The article itself is deleted.</source>
        <translation>Bản thân bài báo đã bị xóa.</translation>
    </message>
    <message>
        <source>The article never says of which year “{words}” is.</source>
        <translation>Bài báo không nêu “{words}” thuộc năm nào.</translation>
    </message>
    <message>
        <source>The articles say different things.</source>
        <translation>Các bài báo nói khác nhau.</translation>
    </message>
    <message>
        <source>The articles say the same.</source>
        <translation>Các bài báo nói giống nhau.</translation>
    </message>
    <message>
        <source>The body in which the speaker holds the role.</source>
        <comment>codebook</comment>
        <translation>Cơ quan nơi người phát biểu giữ chức vụ đó.</translation>
    </message>
    <message>
        <source>The bytes that the articles were read from; their texts are always there.</source>
        <translation>Các tệp mà từ đó bài báo được đọc vào; văn bản của bài thì luôn có sẵn.</translation>
    </message>
    <message>
        <source>The chair who only reads it out.</source>
        <comment>codebook</comment>
        <translation>Chủ tọa chỉ đọc lại đề xuất.</translation>
    </message>
    <message>
        <source>The changed codebook cannot be kept: it reads as another one.</source>
        <translation>Không lưu được bộ mã đã sửa: đọc lại thì thành bộ mã khác.</translation>
    </message>
    <message>
        <source>The city in the dateline, or where one delegation sat during an online meeting.</source>
        <comment>codebook</comment>
        <translation>Thành phố ở đầu bản tin, hoặc nơi một đoàn dự họp trực tuyến.</translation>
    </message>
    <message>
        <source>The clause that states the proposal: the act and its object.</source>
        <comment>codebook</comment>
        <translation>Mệnh đề nêu đề xuất: hành động và đối tượng của nó.</translation>
    </message>
    <message>
        <source>The codebook has no term “{term}”.</source>
        <translation>Bộ mã không có thuật ngữ “{term}”.</translation>
    </message>
    <message>
        <source>The codebook has no type “{type}” any more; the record stays as it is.</source>
        <translation>Bảng mã không còn loại “{type}”; bản ghi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The codebook has no type “{type}”.</source>
        <translation>Bộ mã không có loại “{type}”.</translation>
    </message>
    <message>
        <source>The codebook is called “{name}”.</source>
        <translation>Bộ mã có tên “{name}”.</translation>
    </message>
    <message>
        <source>The codebook of {file} is the draft.</source>
        <translation>Bản nháp nay là bộ mã của {file}.</translation>
    </message>
    <message>
        <source>The column is not known.</source>
        <translation>Không rõ đây là cột gì.</translation>
    </message>
    <message>
        <source>The conflict is decided.</source>
        <translation>Đã quyết định về mâu thuẫn này.</translation>
    </message>
    <message>
        <source>The conflict is open again.</source>
        <translation>Mâu thuẫn này lại chưa được quyết định.</translation>
    </message>
    <message>
        <source>The copy does not hold what its history says.</source>
        <translation>Bản sao không chứa đúng những gì lịch sử của nó ghi.</translation>
    </message>
    <message>
        <source>The copy holds all articles and records as they stand now, and:</source>
        <translation>Bản sao chứa mọi bài báo và bản ghi như hiện nay, và:</translation>
    </message>
    <message>
        <source>The copy is not sound.</source>
        <translation>Bản sao bị lỗi.</translation>
    </message>
    <message>
        <source>The copy will hold {held}, {more}.</source>
        <translation>Bản sao sẽ chứa {held}, {more}.</translation>
    </message>
    <message>
        <source>The country in which the meeting takes place.</source>
        <comment>codebook</comment>
        <translation>Quốc gia nơi diễn ra hội nghị.</translation>
    </message>
    <message>
        <source>The country whose office the speaker holds; ASEAN or another body for its own officers.</source>
        <comment>codebook</comment>
        <translation>Quốc gia mà người phát biểu giữ chức vụ; ASEAN hoặc tổ chức khác nếu là quan chức của tổ chức đó.</translation>
    </message>
    <message>
        <source>The day on which the article appeared, or on which preparations began.</source>
        <comment>codebook</comment>
        <translation>Ngày đăng bài báo, hoặc ngày bắt đầu chuẩn bị.</translation>
    </message>
    <message>
        <source>The definitions of the codebook are left out.</source>
        <translation>Phần định nghĩa của bộ mã bị bỏ qua.</translation>
    </message>
    <message>
        <source>The disk does not give it.</source>
        <translation>Ổ đĩa không đọc được tệp.</translation>
    </message>
    <message>
        <source>The disk has no room for “{file}”.</source>
        <translation>Ổ đĩa không đủ chỗ cho “{file}”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>The draft is as you left it.</source>
        <translation>Bản nháp vẫn như lúc bạn để lại.</translation>
    </message>
    <message>
        <source>The draft is the codebook that the project uses.</source>
        <translation>Bản nháp chính là bộ mã mà dự án đang dùng.</translation>
    </message>
    <message>
        <source>The draft is the project&apos;s codebook again.</source>
        <translation>Bản nháp đã trở lại là bộ mã của dự án.</translation>
    </message>
    <message>
        <source>The draft of the codebook was kept; it is offered when its project is opened again: {what}</source>
        <translation>Bản nháp của bộ mã đã được giữ; khi mở lại dự án sẽ được hỏi có dùng tiếp không: {what}</translation>
    </message>
    <message>
        <source>The encoding was guessed: {encoding}. Check that the words look right.</source>
        <translation>Bảng mã được đoán: {encoding}. Hãy kiểm tra xem chữ có đúng không.</translation>
    </message>
    <message>
        <source>The field that names what a record is about.</source>
        <translation>Trường định danh nội dung của bản ghi.</translation>
    </message>
    <message>
        <source>The field that the tagged words go into.</source>
        <translation>Trường mà lời văn được gắn thẻ điền vào.</translation>
    </message>
    <message>
        <source>The field “{field}” has no answer “{answer}”.</source>
        <translation>Trường “{field}” không có lựa chọn “{answer}”.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Tệp vẫn như cũ.</translation>
    </message>
    <message>
        <source>The file says its encoding is {encoding}, but it is not.</source>
        <translation>Tệp ghi bảng mã là {encoding}, nhưng không phải vậy.</translation>
    </message>
    <message>
        <source>The file still holds traces of the article, because a program keeps looking into it.</source>
        <translation>Tệp vẫn còn dấu vết của bài báo, vì một chương trình đang liên tục đọc tệp.</translation>
    </message>
    <message>
        <source>The file that could not be read lies beside it as {name}.</source>
        <translation>Tệp không đọc được nằm ngay bên cạnh với tên {name}.</translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n.</source>
        <comment>facts</comment>
        <translation>
            <numerusform>Bộ lọc đã bỏ ra %n dữ kiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Đang liệt kê {count} mục đầu.</translation>
    </message>
    <message>
        <source>The folder for “{file}” is not there.</source>
        <translation>Không có thư mục cho “{file}”.</translation>
    </message>
    <message>
        <source>The folder is as it was.</source>
        <translation>Thư mục vẫn như cũ.</translation>
    </message>
    <message>
        <source>The folder of {project} cannot be written to.</source>
        <translation>Không ghi được vào thư mục của {project}.</translation>
    </message>
    <message>
        <source>The folder “{file}” holds other things (“{name}”), which an export would remove.</source>
        <translation>Thư mục “{file}” chứa thứ khác (“{name}”) mà việc xuất sẽ xóa mất.</translation>
    </message>
    <message>
        <source>The form shows both side by side.</source>
        <translation>Biểu mẫu hiện hai trường cạnh nhau.</translation>
    </message>
    <message>
        <source>The key of “{action}” is chosen in the codebook.</source>
        <translation>Phím của “{action}” được chọn trong bộ mã.</translation>
    </message>
    <message>
        <source>The key {key} tags “{type}”.</source>
        <translation>Phím {key} gắn thẻ “{type}”.</translation>
    </message>
    <message>
        <source>The last thing done in it: {what}.</source>
        <translation>Việc làm gần nhất trong đó: {what}.</translation>
    </message>
    <message>
        <source>The letter that tags selected words; any but N.</source>
        <translation>Chữ cái để gắn thẻ lời văn đã chọn; chữ nào cũng được trừ N.</translation>
    </message>
    <message>
        <source>The level, as a number; “not stated” where only a change is told.</source>
        <comment>codebook</comment>
        <translation>Mức, dưới dạng con số; “bài không nêu” nếu chỉ nói về thay đổi.</translation>
    </message>
    <message>
        <source>The link is proposed.</source>
        <translation>Liên kết được gợi ý.</translation>
    </message>
    <message>
        <source>The list here has {count} things, there {other}.</source>
        <translation>Danh sách ở đây có {count} mục, ở bên kia có {other}.</translation>
    </message>
    <message>
        <source>The meeting at which the figure was told.</source>
        <comment>codebook</comment>
        <translation>Hội nghị nơi công bố số liệu.</translation>
    </message>
    <message>
        <source>The meeting at which the proposal was made, or that took it up.</source>
        <comment>codebook</comment>
        <translation>Hội nghị nơi đưa ra đề xuất, hoặc đã tiếp nhận đề xuất.</translation>
    </message>
    <message>
        <source>The meeting at which the words were spoken.</source>
        <comment>codebook</comment>
        <translation>Hội nghị nơi lời phát biểu được nói ra.</translation>
    </message>
    <message>
        <source>The mention is no longer there.</source>
        <translation>Lần nhắc này không còn nữa.</translation>
    </message>
    <message>
        <source>The minister who opened the meeting: that is its chair, or a speaker.</source>
        <comment>codebook</comment>
        <translation>Bộ trưởng khai mạc hội nghị: đó là người chủ trì hoặc người phát biểu.</translation>
    </message>
    <message>
        <source>The month is that of the meeting; where it has none, that of the publication.</source>
        <translation>Tháng là tháng diễn ra hội nghị; nếu không có thì lấy tháng đăng bài.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>Tên dài hơn {most} ký tự.</translation>
    </message>
    <message>
        <source>The name is no longer in the project.</source>
        <translation>Tên này không còn trong dự án.</translation>
    </message>
    <message>
        <source>The name is now “{name}”.</source>
        <translation>Tên nay là “{name}”.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken away.</source>
        <translation>Đã bỏ tên “{name}”.</translation>
    </message>
    <message>
        <source>The newspaper that quotes the speaker.</source>
        <comment>codebook</comment>
        <translation>Tờ báo trích lời người phát biểu.</translation>
    </message>
    <message>
        <source>The next selection fills it.</source>
        <translation>Vùng chọn kế tiếp sẽ điền vào trường này.</translation>
    </message>
    <message>
        <source>The original file is kept.</source>
        <translation>Tệp gốc được giữ.</translation>
    </message>
    <message>
        <source>The original file is not kept.</source>
        <translation>Tệp gốc không được giữ.</translation>
    </message>
    <message>
        <source>The other articles have no record of this type.</source>
        <translation>Các bài báo khác không có bản ghi thuộc loại này.</translation>
    </message>
    <message>
        <source>The other version was not found to say this.</source>
        <translation>Không tìm thấy điều này trong bản kia.</translation>
    </message>
    <message>
        <source>The outlet that printed the article.</source>
        <comment>codebook</comment>
        <translation>Cơ quan báo chí đăng bài báo.</translation>
    </message>
    <message>
        <source>The period stands in an earlier sentence of the paragraph.</source>
        <translation>Thời kỳ nằm ở một câu trước trong đoạn.</translation>
    </message>
    <message>
        <source>The place stands in an earlier paragraph.</source>
        <translation>Địa bàn nằm ở một đoạn trước.</translation>
    </message>
    <message>
        <source>The place stands in an earlier sentence of the paragraph.</source>
        <translation>Địa bàn nằm ở một câu trước trong đoạn.</translation>
    </message>
    <message>
        <source>The program found this in the text; nobody has confirmed it.</source>
        <translation>Chương trình tìm thấy trong văn bản; chưa ai xác nhận.</translation>
    </message>
    <message>
        <source>The project began with this version.</source>
        <translation>Dự án bắt đầu với phiên bản này.</translation>
    </message>
    <message>
        <source>The project does not match its own texts: {why}.</source>
        <translation>Dự án không khớp với văn bản của chính nó: {why}.</translation>
    </message>
    <message>
        <source>The project file could not be read.</source>
        <translation>Không đọc được tệp dự án.</translation>
    </message>
    <message>
        <source>The project file could not be written.</source>
        <translation>Không ghi được tệp dự án.</translation>
    </message>
    <message>
        <source>The project file is damaged: it does not say which copy it is.</source>
        <translation>Tệp dự án bị hỏng: không cho biết đây là bản sao nào.</translation>
    </message>
    <message>
        <source>The project file is damaged: {what}.</source>
        <translation>Tệp dự án bị hỏng: {what}.</translation>
    </message>
    <message>
        <source>The project has changed since: “{act}” no longer fits it.</source>
        <translation>Dự án đã thay đổi từ đó: “{act}” không còn phù hợp.</translation>
    </message>
    <message>
        <source>The project is as it was, and so is what was there before.</source>
        <translation>Dự án vẫn như cũ, và những gì có ở đó trước đây cũng vậy.</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Dự án vẫn như cũ.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Dự án chỉ mở để đọc.</translation>
    </message>
    <message>
        <source>The project uses another codebook since. The draft is as it was; applying it takes its place.</source>
        <translation>Từ đó dự án đã dùng bộ mã khác. Bản nháp vẫn như cũ; áp dụng sẽ thay bộ mã ấy.</translation>
    </message>
    <message>
        <source>The project was left as it is.</source>
        <translation>Dự án được giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>The project was left as it is; the copy was thrown away.</source>
        <translation>Dự án được giữ nguyên; bản sao đã bị bỏ.</translation>
    </message>
    <message>
        <source>The project {file} could not be created.</source>
        <translation>Không tạo được dự án {file}.</translation>
    </message>
    <message>
        <source>The quotation in row {read} differs from its text.</source>
        <translation>Trích dẫn ở dòng {read} không khớp với văn bản.</translation>
    </message>
    <message>
        <source>The quotation in row {read} of {name} differs from its text.</source>
        <translation>Trích dẫn ở dòng {read} của {name} không khớp với văn bản.</translation>
    </message>
    <message>
        <source>The record is as it should be.</source>
        <translation>Bản ghi đã đúng như cần có.</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Đã xóa bản ghi.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Bản ghi này không còn nữa.</translation>
    </message>
    <message>
        <source>The record is still in work.</source>
        <translation>Bản ghi còn đang làm.</translation>
    </message>
    <message>
        <source>The record is to be talked about.</source>
        <translation>Bản ghi cần được bàn thêm.</translation>
    </message>
    <message>
        <source>The ruling is no longer there.</source>
        <translation>Quyết định này không còn nữa.</translation>
    </message>
    <message>
        <source>The same as another one…</source>
        <translation>Trùng với mục khác…</translation>
    </message>
    <message>
        <source>The same is stated at the same place.</source>
        <translation>Cùng điều đó được nêu ở cùng chỗ.</translation>
    </message>
    <message>
        <source>The same period of the year before.</source>
        <translation>Cùng kỳ năm trước.</translation>
    </message>
    <message>
        <source>The sentence names nobody; who proposes is named before it.</source>
        <translation>Câu này không nêu ai; bên đề xuất được nêu ở trước đó.</translation>
    </message>
    <message>
        <source>The sentence there does not say so.</source>
        <translation>Câu ở bên kia không nói như vậy.</translation>
    </message>
    <message>
        <source>The sentence there gives no such figure.</source>
        <translation>Câu ở bên kia không có con số như vậy.</translation>
    </message>
    <message>
        <source>The sentence there names no such date.</source>
        <translation>Câu ở bên kia không nêu ngày như vậy.</translation>
    </message>
    <message>
        <source>The sentence there names “{words}”.</source>
        <translation>Câu ở bên kia nêu “{words}”.</translation>
    </message>
    <message>
        <source>The sentences are not aligned.</source>
        <translation>Các câu chưa được gióng.</translation>
    </message>
    <message>
        <source>The sentences go with each other as wholes.</source>
        <translation>Hai câu tương ứng trọn vẹn với nhau.</translation>
    </message>
    <message>
        <source>The series is changed.</source>
        <translation>Đã đổi chuỗi.</translation>
    </message>
    <message>
        <source>The sheet {sheet} differs.</source>
        <translation>Trang tính {sheet} không khớp.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has fewer rows.</source>
        <translation>Trang tính {sheet} có ít dòng hơn.</translation>
    </message>
    <message>
        <source>The span {start}–{end} holds no words.</source>
        <translation>Đoạn {start}–{end} không có chữ.</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which has {count} characters.</source>
        <translation>Đoạn {start}–{end} nằm ngoài văn bản dài {count} ký tự.</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation>Đoạn {start}–{end} nằm ngoài văn bản dài {length} ký tự.</translation>
    </message>
    <message>
        <source>The span {start}–{end} splits a character at {edge}.</source>
        <translation>Đoạn {start}–{end} cắt đôi một ký tự tại {edge}.</translation>
    </message>
    <message>
        <source>The speaker&apos;s own ministry, where nobody says that it is spoken for.</source>
        <comment>codebook</comment>
        <translation>Bộ của chính người phát biểu, khi không ai nói là thay mặt bộ đó.</translation>
    </message>
    <message>
        <source>The text has {count:,} characters; Spanwise takes articles of up to {most:,} characters.</source>
        <translation>Văn bản có {count:,} ký tự; Spanwise nhận bài báo tối đa {most:,} ký tự.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, as the file says.</source>
        <translation>Văn bản được đọc theo {encoding}, như tệp ghi.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>Văn bản được đọc theo {encoding}.</translation>
    </message>
    <message>
        <source>The text {name} differs.</source>
        <translation>Văn bản {name} không khớp.</translation>
    </message>
    <message>
        <source>The texts of the articles are left out; only quoted words are included.</source>
        <translation>Văn bản của bài báo bị bỏ qua; chỉ có lời văn được trích.</translation>
    </message>
    <message>
        <source>The time that the change is measured against.</source>
        <comment>codebook</comment>
        <translation>Thời gian dùng làm mốc so sánh cho thay đổi.</translation>
    </message>
    <message>
        <source>The time that the figure covers.</source>
        <comment>codebook</comment>
        <translation>Thời gian mà số liệu bao quát.</translation>
    </message>
    <message>
        <source>The topic of the meeting, where the proposal does not touch it.</source>
        <comment>codebook</comment>
        <translation>Chủ đề của hội nghị, khi đề xuất không liên quan tới chủ đề đó.</translation>
    </message>
    <message>
        <source>The two records are not of one type.</source>
        <translation>Hai bản ghi không cùng loại.</translation>
    </message>
    <message>
        <source>The two records are one thing now.</source>
        <translation>Hai bản ghi nay là một mục.</translation>
    </message>
    <message>
        <source>The two records are two things; they are not offered as one again.</source>
        <translation>Hai bản ghi là hai mục khác nhau; sẽ không được gợi ý là một nữa.</translation>
    </message>
    <message>
        <source>The type has a field “{id}” already.</source>
        <translation>Loại này đã có trường “{id}”.</translation>
    </message>
    <message>
        <source>The type has no field “{field}”.</source>
        <translation>Loại này không có trường “{field}”.</translation>
    </message>
    <message>
        <source>The type has no field “{named}”.</source>
        <translation>Loại này không có trường “{named}”.</translation>
    </message>
    <message>
        <source>The type has no field “{unit_field}” for the unit.</source>
        <translation>Loại này không có trường “{unit_field}” cho đơn vị.</translation>
    </message>
    <message>
        <source>The type “{type}” has no field “{field}”.</source>
        <translation>Loại “{type}” không có trường “{field}”.</translation>
    </message>
    <message>
        <source>The types stand in another order.</source>
        <translation>Thứ tự các loại đã đổi.</translation>
    </message>
    <message>
        <source>The value is no longer there.</source>
        <translation>Giá trị này không còn nữa.</translation>
    </message>
    <message>
        <source>The value of the last field is inferred from its words.</source>
        <translation>Giá trị của trường vừa điền được suy ra từ lời văn của nó.</translation>
    </message>
    <message>
        <source>The value of the last field is known from outside the article; a note says from where.</source>
        <translation>Giá trị của trường vừa điền được biết từ ngoài bài báo; ghi chú cho biết từ đâu.</translation>
    </message>
    <message>
        <source>The value of the last field is stated by its words.</source>
        <translation>Giá trị của trường vừa điền được lời văn của nó nêu rõ.</translation>
    </message>
    <message>
        <source>The whole paragraph, where it holds three proposals: tag three.</source>
        <comment>codebook</comment>
        <translation>Cả đoạn văn có ba đề xuất: hãy gắn ba thẻ.</translation>
    </message>
    <message>
        <source>The window is too narrow for a third article</source>
        <translation>Cửa sổ quá hẹp để thêm bài thứ ba</translation>
    </message>
    <message>
        <source>The words &amp;state it</source>
        <translation>Lời văn &amp;nêu rõ</translation>
    </message>
    <message>
        <source>The words are kept, but nobody has said what they mean.</source>
        <translation>Lời văn được giữ lại nhưng chưa ai cho biết nghĩa.</translation>
    </message>
    <message>
        <source>The words at the caret no longer name the record in the form.</source>
        <translation>Lời văn tại con trỏ không còn nhắc tới bản ghi đang mở trong biểu mẫu.</translation>
    </message>
    <message>
        <source>The words of this value stand in an older text of the article.</source>
        <translation>Lời văn của giá trị này nằm trong một văn bản cũ hơn của bài báo.</translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation>Lời văn nêu rõ</translation>
    </message>
    <message>
        <source>The words themselves.</source>
        <translation>Chính lời văn.</translation>
    </message>
    <message>
        <source>The {replace} is blank.</source>
        <translation>Phần {replace} đang để trống.</translation>
    </message>
    <message>
        <source>There are no articles to compare yet</source>
        <translation>Chưa có bài báo nào để đối chiếu</translation>
    </message>
    <message>
        <source>There are no words to read a date from.</source>
        <translation>Không có lời văn để đọc ra thời gian.</translation>
    </message>
    <message>
        <source>There are no words to read a number from.</source>
        <translation>Không có lời văn để đọc ra con số.</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>Không có lời văn để đọc.</translation>
    </message>
    <message>
        <source>There is a type “{id}” already.</source>
        <translation>Đã có loại “{id}”.</translation>
    </message>
    <message>
        <source>There is a {kind} “{text}” already.</source>
        <translation>Đã có {kind} “{text}”.</translation>
    </message>
    <message>
        <source>There is an analyst called “{analyst}” already.</source>
        <translation>Đã có người phân tích tên “{analyst}”.</translation>
    </message>
    <message>
        <source>There is an answer “{id}” already.</source>
        <translation>Đã có lựa chọn “{id}”.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a project is opened and every 30 minutes of work.</source>
        <translation>Chưa có bản sao lưu. Bản sao lưu được tạo khi mở dự án và sau mỗi 30 phút làm việc.</translation>
    </message>
    <message>
        <source>There is no claim board yet.</source>
        <translation>Chưa có bảng đối chiếu.</translation>
    </message>
    <message>
        <source>There is no earlier record of this type in the article.</source>
        <translation>Trong bài báo chưa có bản ghi nào trước đó cùng loại.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Không có tệp {file}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Không có thư mục {folder}.</translation>
    </message>
    <message>
        <source>There is no format “{identity}”.</source>
        <translation>Không có định dạng “{identity}”.</translation>
    </message>
    <message>
        <source>There is no further link.</source>
        <translation>Không còn liên kết nào.</translation>
    </message>
    <message>
        <source>There is no record there of which this could be said.</source>
        <translation>Ở đó không có bản ghi nào để ghi điều này.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {project}: the disk is full.</source>
        <translation>Không đủ chỗ cho bản sao lưu của {project}: ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>There is no room for {file}: the disk is full.</source>
        <translation>Không đủ chỗ cho {file}: ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Ở đây không có câu nào.</translation>
    </message>
    <message>
        <source>There is no such day: “{words}”.</source>
        <translation>Không có ngày này: “{words}”.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the words of an article first.</source>
        <translation>Bảng tạm không có văn bản. Hãy sao chép nội dung bài báo trước.</translation>
    </message>
    <message>
        <source>There is no type “{link_type}” to lead to.</source>
        <translation>Không có loại “{link_type}” để dẫn tới.</translation>
    </message>
    <message>
        <source>There is no version {version} of the codebook.</source>
        <translation>Bộ mã không có phiên bản {version}.</translation>
    </message>
    <message>
        <source>There is nothing to decide here: the articles do not differ.</source>
        <translation>Ở đây không có gì để quyết định: các bài báo không nói khác nhau.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to rule on: the articles do not differ here.</source>
        <translation>Không có gì để quyết định: các bài báo không nói khác nhau ở đây.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to write down as the {field}.</source>
        <translation>Không có gì để ghi vào {field}.</translation>
    </message>
    <message>
        <source>There were no text files.</source>
        <translation>Không có tệp văn bản nào.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Các bài này</translation>
    </message>
    <message>
        <source>These articles say nothing in two ways.</source>
        <translation>Các bài báo này không có điều gì nói không thống nhất.</translation>
    </message>
    <message>
        <source>These clauses stand at the same place.</source>
        <translation>Các mệnh đề này nằm ở cùng chỗ.</translation>
    </message>
    <message>
        <source>These later acts stand on it:</source>
        <translation>Các thao tác sau dựa vào nó:</translation>
    </message>
    <message>
        <source>These sentences do not tell the same (Del)</source>
        <translation>Hai câu này không nói cùng một điều (Del)</translation>
    </message>
    <message>
        <source>These sentences tell the same (Enter)</source>
        <translation>Hai câu này nói cùng một điều (Enter)</translation>
    </message>
    <message>
        <source>These words are not suggested in this article again; undo brings them back.</source>
        <translation>Lời văn này sẽ không được gợi ý lại trong bài báo này; hoàn tác để lấy lại.</translation>
    </message>
    <message>
        <source>These words are quoted from the article, and cannot be typed.</source>
        <translation>Lời văn này trích từ bài báo nên không thể gõ.</translation>
    </message>
    <message>
        <source>These words stand in another text of the article.</source>
        <translation>Lời văn này nằm trong một văn bản khác của bài báo.</translation>
    </message>
    <message>
        <source>They are marked as doubtful.</source>
        <translation>Các giá trị này được đánh dấu là chưa chắc.</translation>
    </message>
    <message>
        <source>They are two; this pair is not offered again</source>
        <translation>Là hai mục khác nhau; cặp này sẽ không được đề nghị nữa</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Nội dung giống nhau.</translation>
    </message>
    <message>
        <source>Thick bar</source>
        <translation>Vạch đậm</translation>
    </message>
    <message>
        <source>Thin bar</source>
        <translation>Vạch mảnh</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>This analyst is not in the project.</source>
        <translation>Người phân tích này không có trong dự án.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>This article: {article}</source>
        <translation>Bài báo này: {article}</translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation>Bản sao lưu này không còn nữa.</translation>
    </message>
    <message>
        <source>This could not be saved yet. Press Enter to try again.</source>
        <translation>Chưa lưu được. Nhấn Enter để thử lại.</translation>
    </message>
    <message>
        <source>This deletes {texts}, {records} and {values}, and what {acts} of the history told of them.</source>
        <translation>Việc này xóa {texts}, {records} và {values}, cùng những gì {acts} trong lịch sử ghi về chúng.</translation>
    </message>
    <message>
        <source>This field holds several values. Open the record to change one of them.</source>
        <translation>Trường này có nhiều giá trị. Hãy mở bản ghi để sửa một trong số đó.</translation>
    </message>
    <message>
        <source>This file begins as {encoding} does, but byte {byte} does not fit.</source>
        <translation>Tệp này bắt đầu theo kiểu {encoding}, nhưng byte {byte} không khớp.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is written.</source>
        <translation>Tệp này đã có và sẽ được thay thế khi ghi xong tệp mới.</translation>
    </message>
    <message>
        <source>This file is empty: it has no bytes.</source>
        <translation>Tệp này trống: không có byte nào.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no words.</source>
        <translation>Tệp này trống: không có chữ nào.</translation>
    </message>
    <message>
        <source>This file is not UTF-8: byte {offset} (0x{value:02X}), counted from 0, does not fit, and no other encoding is certain.</source>
        <translation>Tệp này không phải UTF-8: byte {offset} (0x{value:02X}), đếm từ 0, không khớp, và không chắc là bảng mã nào khác.</translation>
    </message>
    <message>
        <source>This file is not plain text: it looks like binary data, with {found} near its beginning.</source>
        <translation>Tệp này không phải văn bản thuần: giống dữ liệu nhị phân, gần đầu tệp có {found}.</translation>
    </message>
    <message>
        <source>This file is not plain text: it looks like {kind}.</source>
        <translation>Tệp này không phải văn bản thuần: giống {kind}.</translation>
    </message>
    <message>
        <source>This folder exists; files of an earlier export in it are replaced.</source>
        <translation>Thư mục này đã có; các tệp xuất trước đây trong đó sẽ được thay thế.</translation>
    </message>
    <message>
        <source>This format cannot hold:</source>
        <translation>Định dạng này không chứa được:</translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation>Định dạng này chứa được tất cả.</translation>
    </message>
    <message>
        <source>This is an act of {analyst}.</source>
        <translation>Đây là thao tác của {analyst}.</translation>
    </message>
    <message>
        <source>This is another analyst&apos;s act.</source>
        <translation>Đây là thao tác của người phân tích khác.</translation>
    </message>
    <message>
        <source>This is suggested no longer.</source>
        <translation>Gợi ý này không còn nữa.</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>Thao tác này đã được hoàn tác.</translation>
    </message>
    <message>
        <source>This is the only answer of “{field}”.</source>
        <translation>Đây là lựa chọn duy nhất của “{field}”.</translation>
    </message>
    <message>
        <source>This is the only field of “{type}”.</source>
        <translation>Đây là trường duy nhất của “{type}”.</translation>
    </message>
    <message>
        <source>This is the only type of the codebook.</source>
        <translation>Đây là loại duy nhất của bộ mã.</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>Đây cũng chính là…</translation>
    </message>
    <message>
        <source>This is the sample project: five real articles, 003 coded as an example. To code a figure yourself, drag over “74 vụ mua bán người” in 003, press T, then point at the words for each field.</source>
        <translation>Đây là dự án mẫu: năm bài báo thật, bài 003 đã được mã hóa làm ví dụ. Để tự mã hóa một số liệu, hãy kéo chọn “74 vụ mua bán người” trong bài 003, nhấn T, rồi chỉ vào lời văn cho từng trường.</translation>
    </message>
    <message>
        <source>This is too long for the {field}.</source>
        <translation>Nội dung này quá dài cho {field}.</translation>
    </message>
    <message>
        <source>This link is confirmed already.</source>
        <translation>Liên kết này đã được xác nhận.</translation>
    </message>
    <message>
        <source>This made the project or entered an analyst; it stays.</source>
        <translation>Thao tác này đã tạo dự án hoặc thêm người phân tích nên không hoàn tác được.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Mục này</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation>Dự án này chưa có bài báo</translation>
    </message>
    <message>
        <source>This project has one article, in one language. Import another report of the same meeting, or the same text in another language.</source>
        <translation>Dự án này có một bài báo, bằng một ngôn ngữ. Hãy nhập một bài báo khác về cùng hội nghị, hoặc cùng văn bản bằng ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>This project is only read: nothing can be decided in it.</source>
        <translation>Dự án này chỉ mở để đọc: không thể quyết định gì.</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>Dự án này chỉ mở để đọc</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dự án này chỉ mở để đọc.</translation>
    </message>
    <message>
        <source>This project is open for reading only; no article can come in.</source>
        <translation>Dự án này chỉ mở để đọc; không thể nhập bài báo.</translation>
    </message>
    <message>
        <source>This record is linked to nothing in the other articles yet.</source>
        <translation>Bản ghi này chưa được liên kết với gì trong các bài báo khác.</translation>
    </message>
    <message>
        <source>This record is {analyst}&apos;s: only who made it can delete it.</source>
        <translation>Bản ghi này là của {analyst}: chỉ người tạo mới xóa được.</translation>
    </message>
    <message>
        <source>This took back or brought back another act; choose that one.</source>
        <translation>Thao tác này đã hoàn tác hoặc làm lại một thao tác khác; hãy chọn thao tác kia.</translation>
    </message>
    <message>
        <source>Those who would gain by it.</source>
        <comment>codebook</comment>
        <translation>Những bên được lợi từ đề xuất.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Timeline of the meetings</source>
        <translation>Dòng thời gian của các hội nghị</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Tiêu đề: {title}</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Cần bàn</translation>
    </message>
    <message>
        <source>To whom the article credits the figure.</source>
        <comment>codebook</comment>
        <translation>Bên mà bài báo dẫn làm nguồn của số liệu.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Too faint by itself: lines are drawn in a stronger shade.</source>
        <translation>Riêng màu này quá nhạt: các đường được vẽ đậm hơn.</translation>
    </message>
    <message>
        <source>Too many to draw each: columns reach from the lowest to the highest figure; zoom in.</source>
        <translation>Quá nhiều để vẽ riêng từng số liệu: mỗi cột trải từ số thấp nhất đến số cao nhất; hãy phóng to.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of proposals</comment>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Hãy thử lại, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Đảo thứ tự</translation>
    </message>
    <message>
        <source>Two articles are needed to compare</source>
        <translation>Cần hai bài báo để đối chiếu</translation>
    </message>
    <message>
        <source>Two dates for {thing}: {one} in {article}, {other} in {second}.</source>
        <translation>Hai ngày khác nhau cho {thing}: {one} trong {article}, {other} trong {second}.</translation>
    </message>
    <message>
        <source>Two reports</source>
        <translation>Hai bản tin</translation>
    </message>
    <message>
        <source>Two things, not one</source>
        <translation>Hai mục, không phải một</translation>
    </message>
    <message>
        <source>Two values for {thing}: {one} in {article}, {other} in {second}.</source>
        <translation>Hai giá trị khác nhau cho {thing}: {one} trong {article}, {other} trong {second}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Type a few letters of an action, article, record or name.</source>
        <translation>Gõ vài chữ của lệnh, bài báo, bản ghi hoặc tên.</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Gõ giá trị khác</translation>
    </message>
    <message>
        <source>Type into the armed field</source>
        <translation>Gõ vào trường đang chờ</translation>
    </message>
    <message>
        <source>Type it, or click here and select its words in the article.</source>
        <translation>Hãy gõ vào, hoặc bấm vào đây rồi chọn lời văn trong bài báo.</translation>
    </message>
    <message>
        <source>Type it, or point at its words.</source>
        <translation>Hãy gõ vào, hoặc chỉ vào lời văn.</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>Loại tên</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Type part of a title or file name.</source>
        <translation>Gõ một phần tiêu đề hoặc tên tệp.</translation>
    </message>
    <message>
        <source>Type where to write, or browse.</source>
        <translation>Gõ nơi cần ghi, hoặc duyệt để chọn.</translation>
    </message>
    <message>
        <source>Type “{type}” is gone.</source>
        <translation>Loại “{type}” không còn.</translation>
    </message>
    <message>
        <source>Type “{type}” is new.</source>
        <translation>Loại “{type}” là mới.</translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation>Loại: {name}</translation>
    </message>
    <message>
        <source>Typed by an analyst; it does not stand in the article.</source>
        <translation>Do người phân tích gõ vào; không có trong bài báo.</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>Loại và trường</translation>
    </message>
    <message>
        <source>Types of record</source>
        <translation>Các loại bản ghi</translation>
    </message>
    <message>
        <source>Types on the board</source>
        <translation>Các loại trên bảng</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>đơn vị UTF-16</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Hoàn tác và làm lại</translation>
    </message>
    <message>
        <source>Undo brings back what was deleted.</source>
        <translation>Hoàn tác sẽ lấy lại những gì đã xóa.</translation>
    </message>
    <message>
        <source>Undo brings back what was taken back.</source>
        <translation>Hoàn tác để lấy lại điều đã rút.</translation>
    </message>
    <message>
        <source>Undo brings deleted records back.</source>
        <translation>Hoàn tác sẽ lấy lại các bản ghi đã xóa.</translation>
    </message>
    <message>
        <source>Undo brings removed articles back.</source>
        <translation>Hoàn tác để lấy lại bài báo đã gỡ.</translation>
    </message>
    <message>
        <source>Undo does not bring it back. Its text will be left out when it is to be imported again.</source>
        <translation>Lệnh hoàn tác không lấy lại được. Văn bản này sẽ bị bỏ qua nếu được nhập lần nữa.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>Hoàn tác sẽ hủy toàn bộ lần nhập này.</translation>
    </message>
    <message>
        <source>Undo that</source>
        <translation>Hoàn tác việc đó</translation>
    </message>
    <message>
        <source>Undo this act and all that stand on it</source>
        <translation>Hoàn tác thao tác này và mọi thao tác dựa vào nó</translation>
    </message>
    <message>
        <source>Undo this act and leave all later ones as they are</source>
        <translation>Hoàn tác thao tác này và giữ nguyên mọi thao tác sau đó</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Hoàn tác: {act}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Units as reported</source>
        <translation>Đơn vị như bài báo nêu</translation>
    </message>
    <message>
        <source>Units normalised</source>
        <translation>Đơn vị quy đổi</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Chưa liên kết</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Không chắc</translation>
    </message>
    <message>
        <source>Update Spanwise, or ask for an export from the older version.</source>
        <translation>Hãy cập nhật Spanwise, hoặc xin bản xuất từ phiên bản cũ hơn.</translation>
    </message>
    <message>
        <source>Use # and six hexadecimal digits, such as #0072b2.</source>
        <translation>Hãy dùng # và sáu chữ số thập lục phân, ví dụ #0072b2.</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh or zh-Hant.</source>
        <translation>Hãy dùng thẻ ngôn ngữ như en, vi, zh hoặc zh-Hant.</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh-Hans or zh-Hant.</source>
        <translation>Hãy dùng thẻ ngôn ngữ như en, vi, zh-Hans hoặc zh-Hant.</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh-Hans, or none.</source>
        <translation>Hãy dùng thẻ ngôn ngữ như en, vi, zh-Hans, hoặc không dùng.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Hãy dùng một trong các mục: {known}.</translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation>Hãy dùng một trong các mục: {names}.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Hãy dùng một trong {known}.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _, a letter first.</source>
        <translation>Hãy dùng chữ thường, chữ số và _, bắt đầu bằng chữ cái.</translation>
    </message>
    <message>
        <source>Use that one, or give the new one another name.</source>
        <translation>Hãy dùng mục đó, hoặc đặt tên khác cho mục mới.</translation>
    </message>
    <message>
        <source>Use that one; if both are there already, merge them.</source>
        <translation>Hãy dùng mục đó; nếu cả hai đã có thì gộp lại.</translation>
    </message>
    <message>
        <source>Use the draft from now on; Undo brings the former codebook back</source>
        <translation>Dùng bản nháp từ bây giờ; Hoàn tác sẽ lấy lại bộ mã trước</translation>
    </message>
    <message>
        <source>Use {rule}.</source>
        <translation>Hãy dùng {rule}.</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Phím mặc định cho &amp;tất cả</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Values that do not fit</source>
        <translation>Các giá trị không phù hợp</translation>
    </message>
    <message>
        <source>Values that would fit no longer; a click shows one in its article</source>
        <translation>Các giá trị sẽ không còn phù hợp; bấm để xem trong bài báo</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Đỏ son</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Version {version} is the draft.</source>
        <translation>Bản nháp nay là phiên bản {version}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>Các bản của cùng một văn bản</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Các phiên bản của bộ mã</translation>
    </message>
    <message>
        <source>Very large and very small figures share {units}: filter to see small ones.</source>
        <translation>Số liệu rất lớn và rất nhỏ cùng dùng {units}: hãy lọc để thấy số liệu nhỏ.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Hãy đợi đến khi xong, hoặc hủy.</translation>
    </message>
    <message>
        <source>Wait until it is done, then delete the article.</source>
        <translation>Hãy đợi đến khi xong rồi xóa bài báo.</translation>
    </message>
    <message>
        <source>Wants a look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Kết quả của từng tệp</translation>
    </message>
    <message>
        <source>What belongs here, one sentence.</source>
        <translation>Nội dung thuộc về đây, viết trong một câu.</translation>
    </message>
    <message>
        <source>What can be carried over</source>
        <translation>Những gì có thể chuyển sang</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những gì đã đổi</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Các mục phù hợp</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What is known of the article</source>
        <translation>Thông tin đã biết về bài báo</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ý đúng là</translation>
    </message>
    <message>
        <source>What is measured, with the words that name it, wherever in the sentence they stand.</source>
        <comment>codebook</comment>
        <translation>Điều được đo đếm, kèm lời văn gọi tên nó, dù nằm ở đâu trong câu.</translation>
    </message>
    <message>
        <source>What is not coded</source>
        <translation>Phần chưa mã hóa</translation>
    </message>
    <message>
        <source>What is questionable</source>
        <translation>Những điểm cần xem lại</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>What is ticked is coded in one act, which undo takes back. The rest stays suggested.</source>
        <translation>Các mục được đánh dấu sẽ được mã hóa trong một thao tác, có thể hoàn tác. Phần còn lại vẫn là gợi ý.</translation>
    </message>
    <message>
        <source>What is to be remembered about this article</source>
        <translation>Điều cần nhớ về bài báo này</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>What one is one of: cases, persons, kilograms, dong …</source>
        <comment>codebook</comment>
        <translation>Một đơn vị được đếm là gì: vụ, người, ki-lô-gam, đồng …</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>What stands in the article is not known from outside.</source>
        <translation>Điều có trong bài báo thì không phải biết từ nguồn khác.</translation>
    </message>
    <message>
        <source>What the articles are coded to say has changed since it was decided.</source>
        <translation>Kết quả mã hóa các bài báo đã thay đổi kể từ khi quyết định.</translation>
    </message>
    <message>
        <source>What the board is sorted by</source>
        <translation>Bảng được sắp xếp theo gì</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Trường chứa gì</translation>
    </message>
    <message>
        <source>What the note is on is no longer there.</source>
        <translation>Mục được ghi chú không còn nữa.</translation>
    </message>
    <message>
        <source>What the part is</source>
        <translation>Phần này là gì</translation>
    </message>
    <message>
        <source>What the program read was taken away. Clear again to bring it back.</source>
        <translation>Giá trị do chương trình đọc đã được bỏ. Xóa trống lần nữa để lấy lại.</translation>
    </message>
    <message>
        <source>What the project holds now is backed up first, so that restoring can be taken back.</source>
        <translation>Nội dung dự án hiện nay được sao lưu trước, để có thể hoàn tác việc khôi phục.</translation>
    </message>
    <message>
        <source>What the proposal is about.</source>
        <comment>codebook</comment>
        <translation>Đề xuất nói về điều gì.</translation>
    </message>
    <message>
        <source>What the signs, frames and keys mean (?)</source>
        <translation>Ý nghĩa của các ký hiệu, khung và phím (?)</translation>
    </message>
    <message>
        <source>What the speaker says, word for word as the article gives it, one value a point.</source>
        <comment>codebook</comment>
        <translation>Điều người phát biểu nói, đúng từng chữ như bài báo ghi, mỗi ý một giá trị.</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>Những gì định dạng này không chứa được</translation>
    </message>
    <message>
        <source>What this format could not hold:</source>
        <translation>Những gì định dạng này đã không chứa được:</translation>
    </message>
    <message>
        <source>What this was about is no longer in the project.</source>
        <translation>Mục liên quan không còn trong dự án.</translation>
    </message>
    <message>
        <source>What was carried over from the record before is right.</source>
        <translation>Những gì mang sang từ bản ghi trước là đúng.</translation>
    </message>
    <message>
        <source>What was chosen does not stand in this row.</source>
        <translation>Mục đã chọn không nằm trong dòng này.</translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation>Việc đã làm từ đó</translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working.</source>
        <translation>Những gì đã lưu vẫn an toàn, bạn có thể làm việc tiếp.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Những gì có trước đó không thay đổi.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>Mục cần sửa không còn nữa.</translation>
    </message>
    <message>
        <source>What you typed could not be saved; the form says why.</source>
        <translation>Không lưu được nội dung bạn gõ; biểu mẫu cho biết vì sao.</translation>
    </message>
    <message>
        <source>What you were typing in {field} of {about} was kept: “{text}”</source>
        <translation>Nội dung bạn đang gõ vào {field} của {about} đã được giữ: “{text}”</translation>
    </message>
    <message>
        <source>What you were typing in {field} was kept: “{text}”</source>
        <translation>Nội dung bạn đang gõ trong {field} đã được giữ: “{text}”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>When it was decided they said: {words}</source>
        <translation>Khi quyết định, các bài báo nói: {words}</translation>
    </message>
    <message>
        <source>When the meeting takes or took place, as exactly as the article says.</source>
        <comment>codebook</comment>
        <translation>Thời gian hội nghị diễn ra hoặc sẽ diễn ra, chính xác tới mức bài báo nêu.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Where is it known from?</source>
        <translation>Biết điều này từ đâu?</translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation>Những chỗ được nhắc tới</translation>
    </message>
    <message>
        <source>Where it is mentioned; click to go there:</source>
        <translation>Những chỗ được nhắc tới; bấm để đến đó:</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Câu chứa lời văn</translation>
    </message>
    <message>
        <source>Where the counted things happened: a place, a country, or a bloc such as ASEAN.</source>
        <comment>codebook</comment>
        <translation>Nơi xảy ra những gì được đếm: một địa phương, một nước, hoặc một khối như ASEAN.</translation>
    </message>
    <message>
        <source>Where the figure was announced.</source>
        <comment>codebook</comment>
        <translation>Nơi công bố số liệu.</translation>
    </message>
    <message>
        <source>Where the meeting is held: city, province or country.</source>
        <comment>codebook</comment>
        <translation>Nơi tổ chức hội nghị: thành phố, tỉnh hoặc quốc gia.</translation>
    </message>
    <message>
        <source>Where the record before stands in the same sentence, or in the one before.</source>
        <translation>Khi bản ghi trước nằm trong cùng câu hoặc câu liền trước.</translation>
    </message>
    <message>
        <source>Whether it is so is not looked for.</source>
        <translation>Chương trình không tìm xem điều này có đúng hay không.</translation>
    </message>
    <message>
        <source>Whether the article tells of the meeting as planned, held, postponed or cancelled.</source>
        <comment>codebook</comment>
        <translation>Bài báo nói hội nghị là dự kiến, đã tổ chức, hoãn hay hủy.</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Những mục nào được hiện</translation>
    </message>
    <message>
        <source>Which meeting it is: series and number, or the series alone where no particular one is meant.</source>
        <comment>codebook</comment>
        <translation>Hội nghị nào: chuỗi và số thứ tự, hoặc chỉ chuỗi nếu không nói về một kỳ cụ thể.</translation>
    </message>
    <message>
        <source>Which mention is to go?</source>
        <translation>Gỡ lần nhắc nào?</translation>
    </message>
    <message>
        <source>Which one is “{name}”? Go to it in the list and press Enter.</source>
        <translation>“{name}” là mục nào? Hãy đến mục đó trong danh sách và nhấn Enter.</translation>
    </message>
    <message>
        <source>Which one stands by itself?</source>
        <translation>Mục nào đứng riêng?</translation>
    </message>
    <message>
        <source>Which way the figure moved against the base period.</source>
        <comment>codebook</comment>
        <translation>Số liệu tăng hay giảm so với kỳ so sánh.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Who holds the meeting: the country or body that invites.</source>
        <comment>codebook</comment>
        <translation>Bên tổ chức hội nghị: quốc gia hoặc tổ chức đứng ra mời.</translation>
    </message>
    <message>
        <source>Who is asked to act.</source>
        <comment>codebook</comment>
        <translation>Bên được đề nghị hành động.</translation>
    </message>
    <message>
        <source>Who makes the proposal.</source>
        <comment>codebook</comment>
        <translation>Bên đưa ra đề xuất.</translation>
    </message>
    <message>
        <source>Who or what is counted, where the article narrows it down further than measure and place do.</source>
        <comment>codebook</comment>
        <translation>Ai hoặc cái gì được đếm, khi bài báo nêu hẹp hơn chỉ tiêu và địa bàn.</translation>
    </message>
    <message>
        <source>Who presides over the meeting.</source>
        <comment>codebook</comment>
        <translation>Người chủ trì hội nghị.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Ai nói gì</translation>
    </message>
    <message>
        <source>Who speaks: the name without title, or the group as the article calls it.</source>
        <comment>codebook</comment>
        <translation>Người phát biểu: tên không kèm chức danh, hoặc nhóm như bài báo gọi.</translation>
    </message>
    <message>
        <source>Who takes part: countries, bodies, people, or a group as the article calls it.</source>
        <comment>codebook</comment>
        <translation>Thành phần tham dự: quốc gia, tổ chức, cá nhân, hoặc nhóm như bài báo gọi.</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Cả bản ghi</translation>
    </message>
    <message>
        <source>Whose records are shown; your name and colour</source>
        <translation>Bản ghi của ai đang hiện; tên và màu của bạn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Why does it differ from the words?</source>
        <translation>Vì sao khác với lời văn?</translation>
    </message>
    <message>
        <source>Why it differs from the words</source>
        <translation>Vì sao khác với lời văn</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Đỏ rượu vang</translation>
    </message>
    <message>
        <source>With the selection; without one, accept the suggestion that is current.</source>
        <translation>Bằng vùng chọn; nếu không chọn gì, chấp nhận gợi ý hiện tại.</translation>
    </message>
    <message>
        <source>With the words that are quoted in them.</source>
        <translation>Kèm lời văn được trích trong đó.</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher on …</source>
        <translation>Nơi đăng đã rút bài ngày …</translation>
    </message>
    <message>
        <source>Without a Chinese name</source>
        <translation>Chưa có tên tiếng Trung</translation>
    </message>
    <message>
        <source>Without a Vietnamese name</source>
        <translation>Chưa có tên tiếng Việt</translation>
    </message>
    <message>
        <source>Without an English name</source>
        <translation>Chưa có tên tiếng Anh</translation>
    </message>
    <message>
        <source>Without them: Analyst 1, Analyst 2 … Names inside notes and reasons stay.</source>
        <translation>Nếu bỏ: Người phân tích 1, Người phân tích 2 … Tên nằm trong ghi chú và lý do vẫn còn.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Words are cut after 32,767 characters, the most that a cell holds.</source>
        <translation>Lời văn bị cắt sau 32.767 ký tự, mức tối đa của một ô.</translation>
    </message>
    <message>
        <source>Words fill first</source>
        <translation>Lời văn điền trước vào</translation>
    </message>
    <message>
        <source>Words not read</source>
        <translation>Lời văn chưa đọc được</translation>
    </message>
    <message>
        <source>Words of a fact, a value or a quotation; marks may be left out. (Ctrl+F)</source>
        <translation>Từ ngữ của dữ kiện, giá trị hoặc trích dẫn; có thể bỏ dấu. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of an older text</source>
        <translation>Lời văn của văn bản cũ hơn</translation>
    </message>
    <message>
        <source>Words of the act</source>
        <translation>Từ ngữ của thao tác</translation>
    </message>
    <message>
        <source>Words of the article state it.</source>
        <translation>Lời văn của bài báo nêu rõ.</translation>
    </message>
    <message>
        <source>Words that belong here, and what becomes of them.</source>
        <translation>Lời văn thuộc về đây và kết quả của nó.</translation>
    </message>
    <message>
        <source>Words that look as if they did.</source>
        <translation>Lời văn trông như thuộc về đây nhưng không phải.</translation>
    </message>
    <message>
        <source>Words to find in this article</source>
        <translation>Từ ngữ cần tìm trong bài này</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>Would be coded</source>
        <translation>Sẽ được mã hóa</translation>
    </message>
    <message>
        <source>Write a copy of this project that others may have.</source>
        <translation>Ghi một bản sao của dự án này để gửi cho người khác.</translation>
    </message>
    <message>
        <source>Write a note on the last value.</source>
        <translation>Viết ghi chú về giá trị vừa điền.</translation>
    </message>
    <message>
        <source>Write a note on the record in the form.</source>
        <translation>Viết ghi chú về bản ghi đang mở trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Write a number from 1.</source>
        <translation>Hãy viết một số từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Write a word, or a dash.</source>
        <translation>Hãy viết một từ, hoặc một dấu gạch.</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// or http://.</source>
        <translation>Hãy viết đầy đủ, bắt đầu bằng https:// hoặc http://.</translation>
    </message>
    <message>
        <source>Write another name first.</source>
        <translation>Trước hết hãy ghi một tên khác.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Hãy nhập mã khác.</translation>
    </message>
    <message>
        <source>Write articles and records to a file.</source>
        <translation>Ghi bài báo và bản ghi ra tệp.</translation>
    </message>
    <message>
        <source>Write it as a date such as 2020-09-24, 2020-11 or 2020.</source>
        <translation>Hãy viết dạng ngày như 2020-09-24, 2020-11 hoặc 2020.</translation>
    </message>
    <message>
        <source>Write it as {example}.</source>
        <translation>Hãy viết dạng {example}.</translation>
    </message>
    <message>
        <source>Write one value into all records chosen.</source>
        <translation>Ghi một giá trị vào mọi bản ghi đã chọn.</translation>
    </message>
    <message>
        <source>Write one, in any language.</source>
        <translation>Hãy viết một tên, bằng ngôn ngữ nào cũng được.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Hãy viết một mục.</translation>
    </message>
    <message>
        <source>Write the aligned sentences as TMX, for translation programs.</source>
        <translation>Ghi các câu đã gióng ra TMX, dùng cho chương trình dịch.</translation>
    </message>
    <message>
        <source>Write the board with its quotations to a file (E)</source>
        <translation>Ghi bảng đối chiếu cùng các trích dẫn ra tệp (E)</translation>
    </message>
    <message>
        <source>Write the claim board with its quotations to a file.</source>
        <translation>Ghi bảng đối chiếu cùng các trích dẫn ra tệp.</translation>
    </message>
    <message>
        <source>Write the codebook that the project uses to a TOML file</source>
        <translation>Ghi bộ mã mà dự án đang dùng ra tệp TOML</translation>
    </message>
    <message>
        <source>Write the glossary as TBX or CSV</source>
        <translation>Ghi bảng thuật ngữ ra TBX hoặc CSV</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Hãy viết tên.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Hãy viết ghi chú trước.</translation>
    </message>
    <message>
        <source>Write the picture or the table to a file.</source>
        <translation>Ghi hình ảnh hoặc bảng ra tệp.</translation>
    </message>
    <message>
        <source>Write the reason, or choose what holds.</source>
        <translation>Hãy ghi lý do, hoặc chọn giá trị được lấy.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Hãy viết lý do.</translation>
    </message>
    <message>
        <source>Write the series too, such as SOMTC.</source>
        <translation>Hãy viết cả chuỗi, ví dụ SOMTC.</translation>
    </message>
    <message>
        <source>Write the value; Undo takes it back in one step.</source>
        <translation>Ghi giá trị này; có thể hoàn tác trong một bước.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Đang ghi bản sao</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Đang ghi bản sao…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Written and checked: {file}, {size}</source>
        <translation>Đã ghi và kiểm tra: {file}, {size}</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {entries}.</source>
        <translation>Đã ghi vào {file} và đọc lại: {entries}.</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {facts}.</source>
        <translation>Đã ghi vào {file} và đọc lại: {facts}.</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {rows}.</source>
        <translation>Đã ghi vào {file} và đọc lại: {rows}.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Đã ghi vào {file}.</translation>
    </message>
    <message>
        <source>X: cut</source>
        <translation>X: bỏ</translation>
    </message>
    <message>
        <source>Year or date not stated</source>
        <translation>Không nêu năm hoặc ngày</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Có hoặc không.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>You are looking at {analyst}&apos;s set.</source>
        <translation>Bạn đang xem tập của {analyst}.</translation>
    </message>
    <message>
        <source>You are not asked about these words again; undo brings the check back. (Backspace)</source>
        <translation>Bạn sẽ không bị hỏi lại về lời văn này; hoàn tác để lấy lại. (Backspace)</translation>
    </message>
    <message>
        <source>You chose these words.</source>
        <translation>Bạn đã chọn lời văn này.</translation>
    </message>
    <message>
        <source>You confirmed the link.</source>
        <translation>Bạn đã xác nhận liên kết.</translation>
    </message>
    <message>
        <source>Your copy of this record names the thing nowhere else.</source>
        <translation>Bản sao bản ghi này của bạn không nhắc tới mục đó ở chỗ nào khác.</translation>
    </message>
    <message>
        <source>Your draft of the codebook was kept: {what}</source>
        <translation>Bản nháp bộ mã của bạn đã được giữ: {what}</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>tệp nén 7-Zip</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ảnh GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ảnh JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>tài liệu PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ảnh PNG</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>tệp nén RAR</translation>
    </message>
    <message>
        <source>a ZIP archive (Word, Excel and EPUB files are such archives)</source>
        <translation>tệp nén ZIP (tệp Word, Excel và EPUB cũng là loại này)</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>tệp nén bzip2</translation>
    </message>
    <message>
        <source>a country&apos;s name or two-letter code</source>
        <translation>tên hoặc mã hai chữ cái của quốc gia</translation>
    </message>
    <message>
        <source>a date such as 2020-09-24, 2020-11 or 2020-01/2020-06</source>
        <translation>một thời điểm như 2020-09-24, 2020-11 hoặc 2020-01/2020-06</translation>
    </message>
    <message>
        <source>a day in {month} {year}</source>
        <translation>một ngày trong {month}/{year}</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>tệp phim</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>tệp nén gzip</translation>
    </message>
    <message>
        <source>a mention stands in another article&apos;s text</source>
        <translation>có lần nhắc nằm trong văn bản của bài báo khác</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>một tên</translation>
    </message>
    <message>
        <source>a name or id ({types})</source>
        <translation>một tên hoặc mã định danh ({types})</translation>
    </message>
    <message>
        <source>a number such as 11215 or 9.46</source>
        <translation>một con số như 11215 hoặc 9.46</translation>
    </message>
    <message>
        <source>a number with its unit, such as 9.46%</source>
        <translation>một con số kèm đơn vị, như 9.46%</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>một chương trình</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>tệp âm thanh hoặc phim</translation>
    </message>
    <message>
        <source>a term ({kind})</source>
        <translation>một thuật ngữ ({kind})</translation>
    </message>
    <message>
        <source>a text cannot be unpacked</source>
        <translation>có văn bản không giải nén được</translation>
    </message>
    <message>
        <source>a text of “{title}” is not the one that was imported</source>
        <translation>một văn bản của “{title}” không phải là văn bản đã nhập</translation>
    </message>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>khoảng {date}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>khoảng {number}</translation>
    </message>
    <message numerus="yes">
        <source>accept %n (A)</source>
        <comment>proposed values</comment>
        <translation>
            <numerusform>chấp nhận %n (A)</numerusform>
        </translation>
    </message>
    <message>
        <source>accept (A)</source>
        <translation>chấp nhận (A)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message numerus="yes">
        <source>accepted %Ln suggestion(s) in {article}</source>
        <translation>
            <numerusform>chấp nhận %Ln gợi ý trong {article}</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted the suggested mention {words} of {record}</source>
        <translation>chấp nhận lần nhắc {words} được gợi ý cho {record}</translation>
    </message>
    <message>
        <source>accepted the suggested {record} in {article}</source>
        <translation>chấp nhận {record} được gợi ý trong {article}</translation>
    </message>
    <message>
        <source>accepted what was suggested for {field} of {record}</source>
        <translation>chấp nhận gợi ý cho {field} của {record}</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>từ viết tắt</translation>
    </message>
    <message>
        <source>added mention {words} to {record}</source>
        <translation>thêm lần nhắc {words} vào {record}</translation>
    </message>
    <message>
        <source>added the analyst {name}</source>
        <translation>thêm người phân tích {name}</translation>
    </message>
    <message>
        <source>added words to {field} of {record}</source>
        <translation>thêm lời văn vào {field} của {record}</translation>
    </message>
    <message>
        <source>also: {name}</source>
        <translation>còn gọi: {name}</translation>
    </message>
    <message>
        <source>an MP3 sound file</source>
        <translation>tệp âm thanh MP3</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>cơ sở dữ liệu SQLite</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>tệp nén ZIP trống</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>tệp Word, Excel hoặc PowerPoint đời cũ</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>tệp nén xz</translation>
    </message>
    <message>
        <source>analysts’ names</source>
        <translation>tên người phân tích</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>acts</comment>
        <translation>
            <numerusform>và %Ln thao tác khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>và %n nguồn khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>và %n số liệu khác</numerusform>
        </translation>
    </message>
    <message>
        <source>and this one</source>
        <translation>và mục này</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>người phân tích khác</translation>
    </message>
    <message>
        <source>answered “not a problem” to {words} in {article}</source>
        <translation>trả lời “không sao” cho {words} trong {article}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>bài báo</translation>
    </message>
    <message>
        <source>article {article}</source>
        <translation>bài báo {article}</translation>
    </message>
    <message>
        <source>article {article}, {field}</source>
        <translation>bài báo {article}, {field}</translation>
    </message>
    <message>
        <source>article {id}, field {field}</source>
        <translation>bài báo {id}, trường {field}</translation>
    </message>
    <message>
        <source>as in the other version</source>
        <translation>như trong bản kia</translation>
    </message>
    <message>
        <source>as “{name}”</source>
        <translation>như “{name}”</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>at least one answer</source>
        <translation>ít nhất một lựa chọn</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>ít nhất {number}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>nhiều nhất</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>nhiều nhất {number}</translation>
    </message>
    <message>
        <source>author</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>basis of a value</source>
        <translation>căn cứ của giá trị</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>trong khoảng {first}–{last}</translation>
    </message>
    <message>
        <source>body</source>
        <translation>thân bài</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>ngoài bài báo</translation>
    </message>
    <message>
        <source>both are called “{name}”</source>
        <translation>cả hai đều có tên “{name}”</translation>
    </message>
    <message>
        <source>both are coded as telling of {thing}</source>
        <translation>cả hai đều được mã hóa là nói về {thing}</translation>
    </message>
    <message>
        <source>both are {name}</source>
        <translation>cả hai đều là {name}</translation>
    </message>
    <message>
        <source>both are {name} for short</source>
        <translation>cả hai đều viết tắt là {name}</translation>
    </message>
    <message>
        <source>both are {name} for short, with the number {number}</source>
        <translation>cả hai đều viết tắt là {name}, cùng số {number}</translation>
    </message>
    <message>
        <source>both name the series {series}</source>
        <translation>cả hai đều nêu chuỗi {series}</translation>
    </message>
    <message>
        <source>both name {meeting}</source>
        <translation>cả hai đều nêu {meeting}</translation>
    </message>
    <message>
        <source>both quote {names}</source>
        <translation>cả hai đều dẫn lời {names}</translation>
    </message>
    <message>
        <source>both report {figures}</source>
        <translation>cả hai đều đưa số liệu {figures}</translation>
    </message>
    <message>
        <source>both say “{words}”</source>
        <translation>cả hai đều viết “{words}”</translation>
    </message>
    <message>
        <source>both tell of a meeting on {day}</source>
        <translation>cả hai đều nói về một hội nghị ngày {day}</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>dấu thứ tự byte</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>chú thích ảnh</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>mang sang</translation>
    </message>
    <message numerus="yes">
        <source>carried %Ln record(s) over to {article}</source>
        <translation>
            <numerusform>chuyển %Ln bản ghi sang {article}</numerusform>
        </translation>
    </message>
    <message>
        <source>carried a mention of {record} over to {words}</source>
        <translation>chuyển một lần nhắc của {record} sang {words}</translation>
    </message>
    <message>
        <source>carried over what {record} shares with the one before it</source>
        <translation>mang sang những gì {record} có chung với bản ghi trước</translation>
    </message>
    <message>
        <source>carried {field} of {record} over to {words}</source>
        <translation>chuyển {field} của {record} sang {words}</translation>
    </message>
    <message>
        <source>carried {record} over to {article}</source>
        <translation>chuyển {record} sang {article}</translation>
    </message>
    <message>
        <source>change told in figures</source>
        <translation>mức thay đổi bằng con số</translation>
    </message>
    <message>
        <source>changed the codebook</source>
        <translation>sửa bộ mã</translation>
    </message>
    <message numerus="yes">
        <source>changed {field} of %Ln record(s) to {words}</source>
        <translation>
            <numerusform>đổi {field} của %Ln bản ghi thành {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %n (A)</source>
        <comment>values</comment>
        <translation>
            <numerusform>xem %n (A)</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <comment>state of a record</comment>
        <translation>đã kiểm</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>đã kiểm</translation>
    </message>
    <message>
        <source>clause among those that a proposal includes</source>
        <translation>mệnh đề trong số những gì một đề xuất bao gồm</translation>
    </message>
    <message>
        <source>clause behind a noun such as “proposal”</source>
        <translation>mệnh đề sau danh từ như “đề xuất”</translation>
    </message>
    <message>
        <source>clause behind a verb of asking</source>
        <translation>mệnh đề sau động từ đề nghị</translation>
    </message>
    <message>
        <source>clause that goes on with a proposal</source>
        <translation>mệnh đề nối tiếp một đề xuất</translation>
    </message>
    <message>
        <source>clause that says what is needed</source>
        <translation>mệnh đề nêu điều cần làm</translation>
    </message>
    <message>
        <source>cleared the {fact} of {article}</source>
        <translation>xóa trống {fact} của {article}</translation>
    </message>
    <message numerus="yes">
        <source>cleared {field} of %Ln record(s)</source>
        <translation>
            <numerusform>xóa trống {field} của %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared {field} of {record}</source>
        <translation>xóa trống {field} của {record}</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>đã mã hóa</translation>
    </message>
    <message>
        <source>coded in an article that was deleted for good</source>
        <translation>mã hóa trong một bài báo đã bị xóa hẳn</translation>
    </message>
    <message>
        <source>coded otherwise</source>
        <translation>mã hóa khác đi</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>cột {name}</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>không mâu thuẫn</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>of figures</comment>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>copied fields of {record} to {other_record}</source>
        <translation>sao chép các trường của {record} sang {other_record}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a value that differs from its words</comment>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>country</source>
        <translation>quốc gia</translation>
    </message>
    <message>
        <source>country not coded</source>
        <translation>chưa mã hóa quốc gia</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>a figure, by a ruling</comment>
        <translation>được lấy</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>ghi nguồn</translation>
    </message>
    <message>
        <source>cut {words} in {article} from {name} in {other}</source>
        <translation>bỏ liên kết {words} trong {article} với {name} trong {other}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of some within one year</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a year that is not known</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last day of some within one year</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters for dates</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day as Qt writes it</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a moment, in Qt&apos;s letters</comment>
        <translation>d/M/yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation>d/M/yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation>d/M/yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày tháng</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>không nêu ngày</translation>
    </message>
    <message>
        <source>date on which it was published</source>
        <translation>ngày đăng</translation>
    </message>
    <message>
        <source>date on which it was retrieved</source>
        <translation>ngày truy cập</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>địa danh và ngày</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>dddd, &apos;ngày&apos; d MMMM &apos;năm&apos; yyyy</translation>
    </message>
    <message>
        <source>deleted {article} for good</source>
        <translation>xóa hẳn {article}</translation>
    </message>
    <message>
        <source>deleted {name}</source>
        <translation>xóa {name}</translation>
    </message>
    <message>
        <source>deleted {record} in {article}</source>
        <translation>xóa {record} trong {article}</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>a value worked out</comment>
        <translation>tính ra</translation>
    </message>
    <message>
        <source>development copy</source>
        <translation>bản đang phát triển</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>từ điển</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of something</comment>
        <translation>đã xử lý</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>a figure</comment>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>doubtful: {reason}</source>
        <translation>chưa chắc: {reason}</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a change</comment>
        <translation>giảm</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a record</comment>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>duplicated {record} in {article}</source>
        <translation>nhân đôi {record} trong {article}</translation>
    </message>
    <message>
        <source>entered analyst {name}</source>
        <translation>thêm người phân tích {name}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>mục {n}</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>con số</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>dấu cách bằng chữ số</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>con số</translation>
    </message>
    <message>
        <source>figures, coded or rejected</source>
        <translation>con số đã mã hóa hoặc từ chối</translation>
    </message>
    <message>
        <source>filled {field} of {record} with not stated</source>
        <translation>điền “bài không nêu” vào {field} của {record}</translation>
    </message>
    <message>
        <source>filled {field} of {record} with {words}</source>
        <translation>điền {words} vào {field} của {record}</translation>
    </message>
    <message>
        <source>for example 24 Sep 2020, or 2020-09</source>
        <translation>ví dụ 24/9/2020, hoặc 2020-09</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>từ nguồn khác</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>từ nguồn khác</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>lại từ cuối</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>lại từ đầu</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>từ {first} đến {last}</translation>
    </message>
    <message>
        <source>from “{words}”</source>
        <translation>từ “{words}”</translation>
    </message>
    <message>
        <source>further names</source>
        <translation>thêm tên</translation>
    </message>
    <message>
        <source>gave a reason for {field} of {record}</source>
        <translation>nêu lý do cho {field} của {record}</translation>
    </message>
    <message>
        <source>gave the analyst {name} another colour</source>
        <translation>đổi màu của người phân tích {name}</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>nhóm người</translation>
    </message>
    <message>
        <source>group that speaks as one</source>
        <translation>nhóm cùng phát biểu</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>đầu đề</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>đã có sẵn</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>dấu cách chữ Hán</translation>
    </message>
    <message numerus="yes">
        <source>imported %n articles ({files} …)</source>
        <translation>
            <numerusform>nhập %n bài báo ({files} …)</numerusform>
        </translation>
    </message>
    <message>
        <source>imported the glossary {file}</source>
        <translation>nhập bảng thuật ngữ {file}</translation>
    </message>
    <message>
        <source>imported the set {file}</source>
        <translation>nhập tập {file}</translation>
    </message>
    <message>
        <source>imported {files}</source>
        <translation>nhập {files}</translation>
    </message>
    <message>
        <source>importing articles</source>
        <translation>đang nhập bài báo</translation>
    </message>
    <message numerus="yes">
        <source>in %n series</source>
        <translation>
            <numerusform>trong %n chuỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text: </source>
        <translation>trong bài: </translation>
    </message>
    <message>
        <source>in work</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>in {kind} {id}, {why}</source>
        <translation>trong {kind} {id}: {why}</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>suy ra</translation>
    </message>
    <message>
        <source>inferred from “{words}”</source>
        <translation>suy ra từ “{words}”</translation>
    </message>
    <message>
        <source>is not {record}</source>
        <translation>không phải {record}</translation>
    </message>
    <message>
        <source>it claims to hold {count} files</source>
        <translation>tệp khai là chứa {count} tệp</translation>
    </message>
    <message>
        <source>it does not say which version of Spanwise it is for</source>
        <translation>tệp không cho biết dành cho phiên bản Spanwise nào</translation>
    </message>
    <message>
        <source>it holds a file that no Spanwise bundle has ({name})</source>
        <translation>tệp chứa một tệp mà gói Spanwise không có ({name})</translation>
    </message>
    <message>
        <source>it holds no codebook</source>
        <translation>không có bộ mã</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>tệp chứa {name} hai lần</translation>
    </message>
    <message>
        <source>it is not a zip file, or a damaged one</source>
        <translation>đây không phải tệp zip, hoặc tệp đã hỏng</translation>
    </message>
    <message>
        <source>it is open elsewhere: {holder}</source>
        <translation>tệp đang mở ở nơi khác: {holder}</translation>
    </message>
    <message>
        <source>it lacks a text</source>
        <translation>thiếu một văn bản</translation>
    </message>
    <message>
        <source>it may not be written where it lies</source>
        <translation>không được phép ghi vào tệp tại chỗ</translation>
    </message>
    <message>
        <source>it names no words</source>
        <translation>không nêu lời văn nào</translation>
    </message>
    <message>
        <source>item of a list of proposals</source>
        <translation>mục trong danh sách đề xuất</translation>
    </message>
    <message>
        <source>its analyst is not in the set</source>
        <translation>người phân tích của nó không có trong tập</translation>
    </message>
    <message>
        <source>its article is not in the set, or was left out</source>
        <translation>bài báo của nó không có trong tập, hoặc đã bị bỏ qua</translation>
    </message>
    <message>
        <source>its id stands there twice</source>
        <translation>mã định danh của nó xuất hiện hai lần</translation>
    </message>
    <message>
        <source>its newest text is missing</source>
        <translation>thiếu văn bản mới nhất của nó</translation>
    </message>
    <message>
        <source>its unit {unit} is neither in the set nor in the project</source>
        <translation>đơn vị {unit} của nó không có trong tập lẫn trong dự án</translation>
    </message>
    <message>
        <source>its words are not where it says, or it stands there twice</source>
        <translation>lời văn của nó không ở chỗ đã ghi, hoặc xuất hiện ở đó hai lần</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>kept {name} and {other} apart</source>
        <translation>giữ riêng {name} và {other}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>length</source>
        <translation>độ dài</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>dòng {n}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>đã liên kết</translation>
    </message>
    <message>
        <source>linked {words} in {article} with {name} in {other}</source>
        <translation>liên kết {words} trong {article} với {name} trong {other}</translation>
    </message>
    <message>
        <source>looked at what was carried over into {record} in {article}</source>
        <translation>xem những gì được mang sang {record} trong {article}</translation>
    </message>
    <message>
        <source>made the project</source>
        <translation>tạo dự án</translation>
    </message>
    <message>
        <source>made this copy of a project</source>
        <translation>tạo bản sao này của một dự án</translation>
    </message>
    <message>
        <source>made {kind} {name}</source>
        <translation>tạo {kind} {name}</translation>
    </message>
    <message>
        <source>many control bytes</source>
        <translation>nhiều byte điều khiển</translation>
    </message>
    <message>
        <source>mark of writing direction ({code})</source>
        <translation>dấu hướng viết ({code})</translation>
    </message>
    <message numerus="yes">
        <source>marked %Ln record(s) as {record_state}</source>
        <translation>
            <numerusform>đánh dấu %Ln bản ghi là {record_state}</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as not so</source>
        <translation>đã đánh dấu là không đúng</translation>
    </message>
    <message>
        <source>marked where the body of {article} begins and ends</source>
        <translation>đánh dấu chỗ bắt đầu và kết thúc thân bài của {article}</translation>
    </message>
    <message>
        <source>marked {article} as {article_state}</source>
        <translation>đánh dấu {article} là {article_state}</translation>
    </message>
    <message>
        <source>marked {field} of {record} as doubtful</source>
        <translation>đánh dấu {field} của {record} là chưa chắc</translation>
    </message>
    <message>
        <source>marked {field} of {record} as {origin}</source>
        <translation>đánh dấu {field} của {record} là {origin}</translation>
    </message>
    <message>
        <source>marked {record} as {record_state}</source>
        <translation>đánh dấu {record} là {record_state}</translation>
    </message>
    <message>
        <source>marked {words} as language {language} in {article}</source>
        <translation>đánh dấu {words} là ngôn ngữ {language} trong {article}</translation>
    </message>
    <message>
        <source>marked {words} as {role} in {article}</source>
        <translation>đánh dấu {words} là {role} trong {article}</translation>
    </message>
    <message>
        <source>marked {words} as {role}, language {language} in {article}</source>
        <translation>đánh dấu {words} là {role}, ngôn ngữ {language} trong {article}</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>hội nghị</translation>
    </message>
    <message>
        <source>meeting named with its number</source>
        <translation>hội nghị nêu kèm số thứ tự</translation>
    </message>
    <message>
        <source>meeting named without a number</source>
        <translation>hội nghị nêu không kèm số thứ tự</translation>
    </message>
    <message>
        <source>meeting not coded</source>
        <translation>chưa mã hóa hội nghị</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>lần nhắc</translation>
    </message>
    <message>
        <source>merged {name} into {other}</source>
        <translation>gộp {name} vào {other}</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>hơn</translation>
    </message>
    <message>
        <source>moved the link of {words} in {article} to {name} in {other}</source>
        <translation>chuyển liên kết của {words} trong {article} sang {name} trong {other}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>named {name} also {other}</source>
        <translation>thêm cho {name} tên {other}</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>dấu cách hẹp không ngắt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a name</comment>
        <translation>tên mới</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>new</source>
        <comment>entry</comment>
        <translation>mới</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>no longer found by any rule</source>
        <translation>không còn quy tắc nào tìm thấy</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>không có chỉ tiêu</translation>
    </message>
    <message>
        <source>no name in {language}</source>
        <translation>không có tên bằng {language}</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>không có địa bàn</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>of a meeting</comment>
        <translation>không có bản ghi</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>không bản ghi nào nhắc tới</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>không có đơn vị</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>dấu cách không ngắt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>chưa quyết định mục nào</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>không giá trị nào</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa bắt đầu</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>chưa mã hóa</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>chưa liên kết</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>chưa đọc được</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>bài không nêu</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>ghi chú: {words}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>coded in a field</comment>
        <translation>trống</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>không tìm thấy gì</translation>
    </message>
    <message>
        <source>number with what it counts</source>
        <translation>con số kèm điều được đếm</translation>
    </message>
    <message>
        <source>numbered {name} as {other}</source>
        <translation>đánh số {name} là {other}</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln record(s)</source>
        <translation>
            <numerusform>của %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>one of its texts is another than its digest says</source>
        <translation>một văn bản của nó khác với mã băm đã ghi</translation>
    </message>
    <message>
        <source>one of its texts is not normalised, so that its positions cannot be trusted</source>
        <translation>một văn bản của nó chưa được chuẩn hóa nên không tin được các vị trí</translation>
    </message>
    <message>
        <source>one of the answers that the list offers</source>
        <translation>một trong các lựa chọn của danh sách</translation>
    </message>
    <message>
        <source>one small letter a–z, but not n, which walks the suggestions</source>
        <translation>một chữ thường a–z, trừ n là phím đi qua các gợi ý</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>chỉ có ở đây</translation>
    </message>
    <message>
        <source>open</source>
        <comment>of something</comment>
        <translation>chưa xử lý</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>số thứ tự</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>original files</source>
        <translation>tệp gốc</translation>
    </message>
    <message>
        <source>other sentences</source>
        <translation>các câu khác</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>từ nguồn khác</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>hơn {number}</translation>
    </message>
    <message>
        <source>paired {record} in {article} with {other_record} in {other}</source>
        <translation>ghép cặp {record} trong {article} với {other_record} trong {other}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>có lẽ khoảng {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>có lẽ {date}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>person who agrees</source>
        <translation>người đồng ý</translation>
    </message>
    <message>
        <source>person who asks for something</source>
        <translation>người đề nghị điều gì đó</translation>
    </message>
    <message>
        <source>person who leads a delegation</source>
        <translation>người dẫn đầu đoàn</translation>
    </message>
    <message>
        <source>person who plans something</source>
        <translation>người dự định điều gì đó</translation>
    </message>
    <message>
        <source>person who presides</source>
        <translation>người chủ trì</translation>
    </message>
    <message>
        <source>person who promises something</source>
        <translation>người hứa điều gì đó</translation>
    </message>
    <message>
        <source>person who takes part under a title</source>
        <translation>người tham dự, có nêu chức vụ</translation>
    </message>
    <message>
        <source>person with a verb of speech</source>
        <translation>người đi với động từ phát biểu</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>planned or held: not stated</source>
        <translation>dự kiến hay đã tổ chức: không nêu</translation>
    </message>
    <message>
        <source>proposer not coded</source>
        <translation>chưa mã hóa bên đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>published %n day(s) apart</source>
        <translation>
            <numerusform>đăng cách nhau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>published on the same day</source>
        <translation>đăng cùng ngày</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>nơi đăng</translation>
    </message>
    <message>
        <source>put the name {name} first</source>
        <translation>đưa tên {name} lên đầu</translation>
    </message>
    <message>
        <source>read by the program</source>
        <translation>chương trình đọc</translation>
    </message>
    <message>
        <source>record of this article</source>
        <translation>bản ghi của bài này</translation>
    </message>
    <message>
        <source>record {id}</source>
        <translation>bản ghi {id}</translation>
    </message>
    <message>
        <source>record {id}, {field}</source>
        <translation>bản ghi {id}, {field}</translation>
    </message>
    <message>
        <source>redid: {act}</source>
        <translation>làm lại: {act}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>đã từ chối</translation>
    </message>
    <message>
        <source>rejected the suggested mention {words} of {record}</source>
        <translation>từ chối lần nhắc {words} được gợi ý cho {record}</translation>
    </message>
    <message>
        <source>rejected the suggested {record} in {article}</source>
        <translation>từ chối {record} được gợi ý trong {article}</translation>
    </message>
    <message>
        <source>rejected what was suggested for {field} of {record}</source>
        <translation>từ chối gợi ý cho {field} của {record}</translation>
    </message>
    <message>
        <source>removed a mention of {record}</source>
        <translation>gỡ một lần nhắc của {record}</translation>
    </message>
    <message numerus="yes">
        <source>removed {article} with %Ln record(s)</source>
        <translation>
            <numerusform>gỡ {article} cùng %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed the analyst {name} to {other}</source>
        <translation>đổi tên người phân tích {name} thành {other}</translation>
    </message>
    <message>
        <source>renamed {name} to {other}</source>
        <translation>đổi tên {name} thành {other}</translation>
    </message>
    <message>
        <source>report of speech</source>
        <translation>lời phát biểu</translation>
    </message>
    <message>
        <source>reports of speech</source>
        <translation>lời phát biểu</translation>
    </message>
    <message>
        <source>reports of speech, coded</source>
        <translation>lời phát biểu đã mã hóa</translation>
    </message>
    <message>
        <source>role</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>ruled on {field} of {name} for none of them</source>
        <translation>quyết định về {field} của {name}: không giá trị nào</translation>
    </message>
    <message>
        <source>ruled on {field} of {name} for {words}</source>
        <translation>quyết định về {field} của {name}: lấy {words}</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>said that {article} does not state {field} of {record}</source>
        <translation>ghi nhận {article} không nêu {field} của {record}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>cùng từ ngữ</translation>
    </message>
    <message>
        <source>sentences with coded words</source>
        <translation>câu có lời văn đã mã hóa</translation>
    </message>
    <message>
        <source>series of meetings</source>
        <translation>chuỗi hội nghị</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a figure, by a ruling</comment>
        <translation>bị loại</translation>
    </message>
    <message>
        <source>set the names of {name} in {language} to {words}</source>
        <translation>đặt các tên của {name} bằng {language} thành {words}</translation>
    </message>
    <message>
        <source>set the {fact} of {article} to {words}</source>
        <translation>đặt {fact} của {article} là {words}</translation>
    </message>
    <message>
        <source>set {field} of {record} to {words}</source>
        <translation>đặt {field} của {record} là {words}</translation>
    </message>
    <message>
        <source>settled {field} of {record}</source>
        <translation>bỏ dấu chưa chắc ở {field} của {record}</translation>
    </message>
    <message>
        <source>share told in figures</source>
        <translation>tỷ lệ bằng con số</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>từ {date}</translation>
    </message>
    <message>
        <source>small letters a–z, digits and _, beginning with a letter</source>
        <translation>chữ thường a–z, chữ số và _, bắt đầu bằng chữ cái</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>gạch nối mềm</translation>
    </message>
    <message>
        <source>some time in {year}</source>
        <translation>một lúc nào đó trong năm {year}</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>in a country</comment>
        <translation>người phát biểu</translation>
    </message>
    <message>
        <source>split {name} from {other}</source>
        <translation>tách {name} khỏi {other}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>nêu rõ</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>gợi ý</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>character</comment>
        <translation>tab</translation>
    </message>
    <message>
        <source>tagged {record} in {article}</source>
        <translation>gắn thẻ {record} trong {article}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>term</source>
        <translation>thuật ngữ</translation>
    </message>
    <message>
        <source>text named with who brought it in</source>
        <translation>văn kiện nêu kèm bên đưa ra</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>lịch sử</translation>
    </message>
    <message numerus="yes">
        <source>the history (%Ln step(s))</source>
        <translation>
            <numerusform>lịch sử (%Ln bước)</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of a record ({type})</source>
        <translation>mã định danh của một bản ghi ({type})</translation>
    </message>
    <message>
        <source>the kind of its terms</source>
        <translation>kiểu thuật ngữ của nó</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>phiên bản liền trước</translation>
    </message>
    <message>
        <source>the other language of this article</source>
        <translation>ngôn ngữ kia của bài báo này</translation>
    </message>
    <message>
        <source>the project holds it, coded differently, and keeps its own</source>
        <translation>dự án đã có nó, được mã hóa khác, và giữ bản của dự án</translation>
    </message>
    <message>
        <source>the project says “{text}”, which was kept</source>
        <translation>dự án ghi “{text}” và được giữ nguyên</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no answer “{text}” there</source>
        <translation>bộ mã của dự án không có lựa chọn “{text}” ở đó</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no field “{field}” for this type</source>
        <translation>bộ mã của dự án không có trường “{field}” cho loại này</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no type “{type}”</source>
        <translation>bộ mã của dự án không có loại “{type}”</translation>
    </message>
    <message>
        <source>the record that it leads to ({text}) is neither in the set nor in the project</source>
        <translation>bản ghi mà nó dẫn tới ({text}) không có trong tập lẫn trong dự án</translation>
    </message>
    <message>
        <source>the span {start}–{end} has {length} characters, its words have {held}</source>
        <translation>đoạn {start}–{end} có {length} ký tự, còn lời văn của nó có {held}</translation>
    </message>
    <message>
        <source>the span {start}–{end} lies outside its text</source>
        <translation>đoạn {start}–{end} nằm ngoài văn bản của nó</translation>
    </message>
    <message>
        <source>the span {start}–{end} lies outside its text, which has {whole} characters</source>
        <translation>đoạn {start}–{end} nằm ngoài văn bản của nó dài {whole} ký tự</translation>
    </message>
    <message>
        <source>the term {text} is neither in the set nor in the project</source>
        <translation>thuật ngữ {text} không có trong tập lẫn trong dự án</translation>
    </message>
    <message>
        <source>the text that it quotes is neither in the set nor in the project</source>
        <translation>văn bản mà nó trích không có trong tập lẫn trong dự án</translation>
    </message>
    <message>
        <source>the type of record that it leads to</source>
        <translation>loại bản ghi mà nó dẫn tới</translation>
    </message>
    <message>
        <source>the types of things that may stand in it</source>
        <translation>các loại thực thể có thể nằm trong đó</translation>
    </message>
    <message>
        <source>the words at {start}–{end} are not the ones quoted</source>
        <translation>lời văn tại {start}–{end} không phải là lời văn được trích</translation>
    </message>
    <message>
        <source>their sentences are alike</source>
        <translation>các câu của chúng giống nhau</translation>
    </message>
    <message>
        <source>their sentences go together</source>
        <translation>các câu của chúng tương ứng với nhau</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>to be ruled on again: something was changed</source>
        <translation>cần quyết định lại: có điều đã thay đổi</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>cần bàn</translation>
    </message>
    <message>
        <source>to discuss</source>
        <comment>state of a record</comment>
        <translation>cần bàn</translation>
    </message>
    <message>
        <source>told {record} in {article} apart from {other_record} in {other}</source>
        <translation>phân biệt {record} trong {article} với {other_record} trong {other}</translation>
    </message>
    <message numerus="yes">
        <source>took %Ln name(s) into the glossary</source>
        <translation>
            <numerusform>đưa %Ln tên vào bảng thuật ngữ</numerusform>
        </translation>
    </message>
    <message>
        <source>took away the note on {name}</source>
        <translation>xóa ghi chú về {name}</translation>
    </message>
    <message>
        <source>took away the note on {record} in {article}</source>
        <translation>xóa ghi chú về {record} trong {article}</translation>
    </message>
    <message>
        <source>took back the ruling on {field} of {name}</source>
        <translation>rút lại quyết định về {field} của {name}</translation>
    </message>
    <message>
        <source>took over the codebook {file}</source>
        <translation>lấy bộ mã {file}</translation>
    </message>
    <message>
        <source>took the name {name} from {other}</source>
        <translation>bỏ tên {name} của {other}</translation>
    </message>
    <message>
        <source>took {name} out of its series</source>
        <translation>đưa {name} ra khỏi chuỗi</translation>
    </message>
    <message numerus="yes">
        <source>took {record} over to {article}, and %Ln record(s) that name it</source>
        <translation>
            <numerusform>chuyển {record} sang {article}, cùng %Ln bản ghi nhắc tới nó</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>chủ đề</translation>
    </message>
    <message>
        <source>topic not coded</source>
        <translation>chưa mã hóa chủ đề</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a change</comment>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>dưới {number}</translation>
    </message>
    <message>
        <source>undid: {act}</source>
        <translation>hoàn tác: {act}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>unpacked it would be {size} MiB</source>
        <translation>khi giải nén sẽ chiếm {size} MiB</translation>
    </message>
    <message>
        <source>unsure (A)</source>
        <translation>không chắc (A)</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>đến {date}</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>chưa dùng</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a change</comment>
        <translation>tăng</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>phiên bản {version}</translation>
    </message>
    <message>
        <source>went back to the parts that were found in {article}</source>
        <translation>quay về các phần đã tìm thấy trong {article}</translation>
    </message>
    <message>
        <source>went back to version {version} of the codebook</source>
        <translation>quay về phiên bản {version} của bộ mã</translation>
    </message>
    <message>
        <source>what it names ({text}) is neither in the set nor in the project</source>
        <translation>mục mà nó nhắc tới ({text}) không có trong tập lẫn trong dự án</translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation>có {things}</translation>
    </message>
    <message>
        <source>without a period</source>
        <translation>không có thời kỳ</translation>
    </message>
    <message>
        <source>without {things}</source>
        <translation>không có {things}</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>ký tự nối từ</translation>
    </message>
    <message>
        <source>words in the article</source>
        <translation>lời văn trong bài báo</translation>
    </message>
    <message>
        <source>words say {reading}</source>
        <translation>lời văn ghi {reading}</translation>
    </message>
    <message>
        <source>wrote a note on {field} of {record}</source>
        <translation>viết ghi chú về {field} của {record}</translation>
    </message>
    <message>
        <source>wrote a note on {name}</source>
        <translation>viết ghi chú về {name}</translation>
    </message>
    <message>
        <source>wrote a note on {record} in {article}</source>
        <translation>viết ghi chú về {record} trong {article}</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>không nêu năm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>bạn đang ở đây</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>ký tự nối độ rộng không</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>ký tự không nối độ rộng không</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>dấu cách độ rộng không</translation>
    </message>
    <message numerus="yes">
        <source>{acts} and %n more</source>
        <translation>
            <numerusform>{acts} và %n thao tác khác</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} and {last}</source>
        <translation>{all} và {last}</translation>
    </message>
    <message>
        <source>{analyst}, {time}</source>
        <translation>{analyst}, {time}</translation>
    </message>
    <message>
        <source>{articles} and {records}</source>
        <translation>{articles} và {records}</translation>
    </message>
    <message>
        <source>{articles}, {records}</source>
        <translation>{articles}, {records}</translation>
    </message>
    <message>
        <source>{articles}: {states}</source>
        <translation>{articles}: {states}</translation>
    </message>
    <message>
        <source>{article} has another text by now.</source>
        <translation>{article} nay có văn bản khác.</translation>
    </message>
    <message>
        <source>{article} has no part in “{language}”.</source>
        <translation>{article} không có phần nào bằng “{language}”.</translation>
    </message>
    <message>
        <source>{article} has no sentences that could be compared.</source>
        <translation>{article} không có câu nào để đối chiếu.</translation>
    </message>
    <message>
        <source>{article} · {field}: “{words}”</source>
        <translation>{article} · {field}: “{words}”</translation>
    </message>
    <message>
        <source>{article} · {words}</source>
        <translation>{article} · {words}</translation>
    </message>
    <message>
        <source>{article}: source</source>
        <translation>{article}: nguồn</translation>
    </message>
    <message>
        <source>{article}: words</source>
        <translation>{article}: lời văn</translation>
    </message>
    <message>
        <source>{article}: {what}</source>
        <translation>{article}: {what}</translation>
    </message>
    <message>
        <source>{article}: {words}</source>
        <translation>{article}: {words}</translation>
    </message>
    <message>
        <source>{backups} deleted with it.</source>
        <translation>Đã xóa {backups} cùng với nó.</translation>
    </message>
    <message>
        <source>{backups} of {file}, the newest from {when}.</source>
        <translation>{backups} của {file}, bản mới nhất lúc {when}.</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>{called} ships with the program.</source>
        <translation>{called} có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>{cell}: {proposals}</source>
        <translation>{cell}: {proposals}</translation>
    </message>
    <message>
        <source>{change} on {base}</source>
        <translation>{change} so với {base}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>{count:,} NUL bytes</source>
        <translation>{count:,} byte NUL</translation>
    </message>
    <message>
        <source>{counted}, as many as now</source>
        <translation>{counted}, bằng hiện nay</translation>
    </message>
    <message>
        <source>{counted}, {number} fewer than now</source>
        <translation>{counted}, ít hơn hiện nay {number}</translation>
    </message>
    <message>
        <source>{counted}, {number} more than now</source>
        <translation>{counted}, nhiều hơn hiện nay {number}</translation>
    </message>
    <message>
        <source>{country}: {speakers}</source>
        <translation>{country}: {speakers}</translation>
    </message>
    <message>
        <source>{counts} · first rows of each type:</source>
        <translation>{counts} · các dòng đầu của từng loại:</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} ký tự</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>đã chọn {count}</translation>
    </message>
    <message>
        <source>{count} skipped: {why}</source>
        <translation>Bỏ qua {count}: {why}</translation>
    </message>
    <message>
        <source>{date} (inferred)</source>
        <translation>{date} (suy ra)</translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>day of a month</comment>
        <translation>
            <numerusform>ngày {day} {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, year not stated</source>
        <translation>{day}, không nêu năm</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {all} articles read so far …</source>
        <translation>Đã đọc {done}/{all} bài báo …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{fact}: {origin}</source>
        <translation>{fact}: {origin}</translation>
    </message>
    <message>
        <source>{fields}. {reason}</source>
        <translation>{fields}. {reason}</translation>
    </message>
    <message>
        <source>{fields}; {field}</source>
        <translation>{fields}; {field}</translation>
    </message>
    <message>
        <source>{field} is {value} in both</source>
        <translation>{field} đều là {value}</translation>
    </message>
    <message>
        <source>{field} waits for words</source>
        <translation>“{field}” đang chờ lời văn</translation>
    </message>
    <message>
        <source>{field}: its words “{words}” are not those it points at</source>
        <translation>{field}: lời văn “{words}” của nó không phải là lời văn nó trỏ tới</translation>
    </message>
    <message>
        <source>{field}: {offer} – {reason}</source>
        <translation>{field}: {offer} – {reason}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>{figures} {series}, coded by {analyst}</source>
        <translation>{figures} {series}, do {analyst} mã hóa</translation>
    </message>
    <message>
        <source>{figure} ({ruling})</source>
        <translation>{figure} ({ruling})</translation>
    </message>
    <message>
        <source>{file}  (no longer there)</source>
        <translation>{file}  (không còn ở đó)</translation>
    </message>
    <message>
        <source>{file} (read only) — Spanwise</source>
        <translation>{file} (chỉ đọc) — Spanwise</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>Không đọc được {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Không ghi được {file}.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>Đã có {file}.</translation>
    </message>
    <message>
        <source>{file} exists already; it is not replaced. Choose another name.</source>
        <translation>{file} đã có và sẽ không bị thay thế. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} trong {folder}</translation>
    </message>
    <message>
        <source>{file} is a project and was not imported.</source>
        <translation>{file} là dự án nên không được nhập.</translation>
    </message>
    <message>
        <source>{file} is cut short: {held:,} of {whole:,} bytes.</source>
        <translation>{file} bị cụt: {held:,} trên {whole:,} byte.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} bị hỏng.</translation>
    </message>
    <message>
        <source>{file} is deleted for good.</source>
        <translation>Đã xóa hẳn {file}.</translation>
    </message>
    <message>
        <source>{file} is not a Spanwise project.</source>
        <translation>{file} không phải là dự án Spanwise.</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read.</source>
        <translation>{file} không có ở đó hoặc không đọc được.</translation>
    </message>
    <message>
        <source>{file} is open elsewhere: {holder}.</source>
        <translation>{file} đang mở ở nơi khác: {holder}.</translation>
    </message>
    <message>
        <source>{file} is the project itself.</source>
        <translation>{file} chính là dự án này.</translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation>{file} bị chống ghi.</translation>
    </message>
    <message>
        <source>{file} was deleted for good on {day}: {reason}</source>
        <translation>{file} đã bị xóa hẳn ngày {day}: {reason}</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Spanwise.</source>
        <translation>{file} do phiên bản Spanwise mới hơn tạo ra.</translation>
    </message>
    <message>
        <source>{file} was made by an earlier version of Spanwise and cannot be brought up to date: {why}.</source>
        <translation>{file} do phiên bản Spanwise cũ hơn tạo ra và không nâng cấp được: {why}.</translation>
    </message>
    <message>
        <source>{file} was not closed properly, and it can only be put right where it may be written.</source>
        <translation>{file} chưa được đóng đúng cách, và chỉ sửa được ở nơi có quyền ghi.</translation>
    </message>
    <message>
        <source>{file} — Spanwise</source>
        <translation>{file} — Spanwise</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>
            <numerusform>{first} đến {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{format} ({file})</source>
        <translation>{format} ({file})</translation>
    </message>
    <message>
        <source>{keys} always means the same in the article and cannot be chosen.</source>
        <translation>{keys} luôn có cùng tác dụng trong bài báo nên không chọn được.</translation>
    </message>
    <message>
        <source>{keys} is a key of {actions}, which would lose it.</source>
        <translation>{keys} đang là phím của {actions}; lệnh đó sẽ mất phím này.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{kind}: {one} = {other}</source>
        <translation>{kind}: {one} = {other}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{label} = {words} ({language})</source>
        <translation>{label} = {words} ({language})</translation>
    </message>
    <message>
        <source>{label}, {period}</source>
        <translation>{label}, {period}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}: {names}</translation>
    </message>
    <message>
        <source>{language}: {what}</source>
        <translation>{language}: {what}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{meaning} {words}, {kind}</source>
        <translation>{meaning} {words}, {kind}</translation>
    </message>
    <message>
        <source>{meaning}: “{words}”</source>
        <translation>{meaning}: “{words}”</translation>
    </message>
    <message>
        <source>{meetings}, coded by {analyst}</source>
        <translation>{meetings}, do {analyst} mã hóa</translation>
    </message>
    <message>
        <source>{member} counts positions in something else than {unit}</source>
        <translation>{member} đếm vị trí bằng đơn vị khác {unit}</translation>
    </message>
    <message>
        <source>{member} describes other tables.</source>
        <translation>{member} mô tả các bảng khác.</translation>
    </message>
    <message>
        <source>{member} differs.</source>
        <translation>{member} không khớp.</translation>
    </message>
    <message>
        <source>{member} does not say that this is a Spanwise bundle</source>
        <translation>{member} không cho biết đây là gói Spanwise</translation>
    </message>
    <message>
        <source>{member} is damaged</source>
        <translation>{member} bị hỏng</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>thiếu {member}</translation>
    </message>
    <message>
        <source>{member} is nested beyond all reason</source>
        <translation>{member} lồng nhau quá nhiều tầng</translation>
    </message>
    <message>
        <source>{member} is not UTF-8 at byte {byte}</source>
        <translation>{member} không phải UTF-8 tại byte {byte}</translation>
    </message>
    <message>
        <source>{member} is not as it was written (its SHA-256 differs)</source>
        <translation>{member} không còn như lúc được ghi (SHA-256 không khớp)</translation>
    </message>
    <message>
        <source>{member} is too long</source>
        <translation>{member} quá dài</translation>
    </message>
    <message>
        <source>{member}: {misfit}</source>
        <translation>{member}: {misfit}</translation>
    </message>
    <message>
        <source>{moment}, before a restore</source>
        <translation>{moment}, trước khi khôi phục</translation>
    </message>
    <message>
        <source>{month} (published)</source>
        <translation>{month} (đăng bài)</translation>
    </message>
    <message>
        <source>{names}: only by its place</source>
        <translation>{names}: chỉ dựa vào vị trí</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (tôi)</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>{name} and {other} are not one meeting: the series is the same, the number is not.</source>
        <translation>{name} và {other} không phải một hội nghị: cùng chuỗi nhưng khác số thứ tự.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>Không đọc được {name}.</translation>
    </message>
    <message>
        <source>{name} could not be read: it is no ordinary file.</source>
        <translation>Không đọc được {name}: đó không phải tệp thông thường.</translation>
    </message>
    <message>
        <source>{name} gets further names.</source>
        <translation>{name} có thêm tên.</translation>
    </message>
    <message>
        <source>{name} has a first name that ships with the program.</source>
        <translation>Tên đứng đầu của {name} có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>{name} has the name “{text}” already.</source>
        <translation>{name} đã có tên “{text}”.</translation>
    </message>
    <message>
        <source>{name} has these names.</source>
        <translation>{name} đã có các tên này.</translation>
    </message>
    <message>
        <source>{name} has {read} rows instead of {expected}.</source>
        <translation>{name} có {read} dòng thay vì {expected}.</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes; that is more than an article.</source>
        <translation>{name} có {size:,} byte; lớn hơn một bài báo.</translation>
    </message>
    <message>
        <source>{name} is a term.</source>
        <translation>{name} là một thuật ngữ.</translation>
    </message>
    <message>
        <source>{name} is a {type}, and {other} a {other_type}.</source>
        <translation>{name} là {type}, còn {other} là {other_type}.</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} đã bị mã hóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>{name} is in the project already.</source>
        <translation>{name} đã có trong dự án.</translation>
    </message>
    <message>
        <source>{name} is listed but missing</source>
        <translation>{name} có trong danh sách nhưng bị thiếu</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} là mục mới.</translation>
    </message>
    <message>
        <source>{name} is no longer in the project.</source>
        <translation>{name} không còn trong dự án.</translation>
    </message>
    <message>
        <source>{name} is not listed in {member}</source>
        <translation>{name} không có trong danh sách của {member}</translation>
    </message>
    <message>
        <source>{name} is packed in a way that bundles are not</source>
        <translation>{name} được nén theo cách mà gói không dùng</translation>
    </message>
    <message>
        <source>{name} is the same as {known} already.</source>
        <translation>{name} đã là một với {known}.</translation>
    </message>
    <message>
        <source>{name} ships with the program.</source>
        <translation>{name} có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>{name} stands by itself already.</source>
        <translation>{name} vốn đã đứng riêng.</translation>
    </message>
    <message>
        <source>{name} would be {size} MiB</source>
        <translation>{name} sẽ chiếm {size} MiB</translation>
    </message>
    <message>
        <source>{name} would grow more than {ratio} times when unpacked</source>
        <translation>{name} sẽ lớn hơn {ratio} lần khi giải nén</translation>
    </message>
    <message>
        <source>{name} would have no name left.</source>
        <translation>{name} sẽ không còn tên nào.</translation>
    </message>
    <message>
        <source>{name} — {title}</source>
        <translation>{name} — {title}</translation>
    </message>
    <message>
        <source>{name}.jsonl has {found} lines, {member} tells of {told}</source>
        <translation>{name}.jsonl có {found} dòng, còn {member} ghi {told}</translation>
    </message>
    <message>
        <source>{name}: ships with the program and stays</source>
        <translation>{name}: có sẵn trong chương trình nên luôn được giữ</translation>
    </message>
    <message>
        <source>{name}’s records are shown. They are read only: changing one makes a copy of yours.</source>
        <translation>Đang hiện bản ghi của {name}. Các bản ghi này chỉ để đọc: sửa bản ghi nào sẽ tạo bản sao của riêng bạn.</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} ký tự</translation>
    </message>
    <message>
        <source>{number} chars</source>
        <translation>{number} ký tự</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number}/{whole}</translation>
    </message>
    <message>
        <source>{number} of {whole}, {wrapped}</source>
        <translation>{number}/{whole}, {wrapped}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{ordinal} is not the number of one of a series.</source>
        <translation>{ordinal} không phải số thứ tự trong một chuỗi.</translation>
    </message>
    <message>
        <source>{period} (“{words}”)</source>
        <translation>{period} (“{words}”)</translation>
    </message>
    <message>
        <source>{problem}; its words were kept, unread</source>
        <translation>{problem}; lời văn được giữ lại, chưa đọc</translation>
    </message>
    <message>
        <source>{problem}; the value was left out</source>
        <translation>{problem}; giá trị bị bỏ qua</translation>
    </message>
    <message>
        <source>{project} is open in another program: {holder}.</source>
        <translation>{project} đang mở trong chương trình khác: {holder}.</translation>
    </message>
    <message>
        <source>{project} is write-protected.</source>
        <translation>{project} bị chống ghi.</translation>
    </message>
    <message>
        <source>{project}, {date}</source>
        <translation>{project}, {date}</translation>
    </message>
    <message>
        <source>{proposals}, coded by {analyst}</source>
        <translation>{proposals}, do {analyst} mã hóa</translation>
    </message>
    <message>
        <source>{proposer}, {column}</source>
        <translation>{proposer}, {column}</translation>
    </message>
    <message>
        <source>{reason} It says something else than here.</source>
        <translation>{reason} Bên kia nói điều khác với ở đây.</translation>
    </message>
    <message>
        <source>{reason} It stands in the sentence beside.</source>
        <translation>{reason} Lời văn nằm ở câu bên cạnh.</translation>
    </message>
    <message>
        <source>{reason} The sentences are not linked.</source>
        <translation>{reason} Hai câu chưa được liên kết.</translation>
    </message>
    <message numerus="yes">
        <source>{records} (%Ln by other analysts)</source>
        <translation>
            <numerusform>{records} (%Ln của người phân tích khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} in {articles}</source>
        <translation>{records} trong {articles}</translation>
    </message>
    <message>
        <source>{records} records, {articles} articles</source>
        <translation>{records} bản ghi, {articles} bài báo</translation>
    </message>
    <message>
        <source>{record} and {other} are records of two types.</source>
        <translation>{record} và {other} là bản ghi thuộc hai loại khác nhau.</translation>
    </message>
    <message>
        <source>{record} of {article} points to a {type} of {other}</source>
        <translation>{record} của {article} trỏ tới {type} của {other}</translation>
    </message>
    <message>
        <source>{record} – {count}</source>
        <translation>{record} – {count}</translation>
    </message>
    <message>
        <source>{record}: {why}</source>
        <translation>{record}: {why}</translation>
    </message>
    <message>
        <source>{refusal}{hint}</source>
        <translation>{refusal}{hint}</translation>
    </message>
    <message>
        <source>{role} ({language}): {words}</source>
        <translation>{role} ({language}): {words}</translation>
    </message>
    <message>
        <source>{row}: {counted}</source>
        <translation>{row}: {counted}</translation>
    </message>
    <message>
        <source>{ruling}: {reason}</source>
        <translation>{ruling}: {reason}</translation>
    </message>
    <message>
        <source>{score}, but has another partner</source>
        <translation>{score}, nhưng đã có câu tương ứng khác</translation>
    </message>
    <message>
        <source>{series} {first} to {last}: no record</source>
        <translation>{series} {first} đến {last}: không có bản ghi</translation>
    </message>
    <message>
        <source>{series} {number}: no record</source>
        <translation>{series} {number}: không có bản ghi</translation>
    </message>
    <message>
        <source>{series}: {meetings}</source>
        <translation>{series}: {meetings}</translation>
    </message>
    <message>
        <source>{severity}: {message} {words}</source>
        <translation>{severity}: {message} {words}</translation>
    </message>
    <message>
        <source>{share} right</source>
        <translation>đúng {share}</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translation>{shown} trên {records}</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} trong {rows}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source}; characters {start}–{end}</source>
        <translation>{source}; ký tự {start}–{end}</translation>
    </message>
    <message>
        <source>{speakers} by country, coded by {analyst}</source>
        <translation>{speakers} theo quốc gia, do {analyst} mã hóa</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{state}, ruled</source>
        <translation>{state}, đã quyết định</translation>
    </message>
    <message>
        <source>{state}, ruled before</source>
        <translation>{state}, từng được quyết định</translation>
    </message>
    <message>
        <source>{state}. Partner: {words}</source>
        <translation>{state}. Câu tương ứng: {words}</translation>
    </message>
    <message>
        <source>{thing} is number {one} in {article}, but number {other} in {second}.</source>
        <translation>{thing} có số thứ tự {one} trong {article}, nhưng {other} trong {second}.</translation>
    </message>
    <message>
        <source>{thing} – {field}: which holds?</source>
        <translation>{thing} – {field}: lấy giá trị nào?</translation>
    </message>
    <message numerus="yes">
        <source>{told}, and %Ln more value(s) likewise</source>
        <translation>
            <numerusform>{told}, và %Ln giá trị khác cũng vậy</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{types}, {records}, {values}.</source>
        <translation>{types}, {records}, {values}.</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation>{type} ({count})</translation>
    </message>
    <message>
        <source>{type} · {field}: {value}</source>
        <translation>{type} · {field}: {value}</translation>
    </message>
    <message>
        <source>{type}, {field}</source>
        <translation>{type}, {field}</translation>
    </message>
    <message>
        <source>{type}: found by no rule any more</source>
        <translation>{type}: không còn quy tắc nào tìm ra</translation>
    </message>
    <message>
        <source>{type}: further mention</source>
        <translation>{type}: thêm lần nhắc</translation>
    </message>
    <message>
        <source>{type}: one more field</source>
        <translation>{type}: thêm một trường</translation>
    </message>
    <message>
        <source>{type}: {field}</source>
        <translation>{type}: {field}</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>{type}: {rule}</source>
        <translation>{type}: {rule}</translation>
    </message>
    <message>
        <source>{unit} (logarithmic scale)</source>
        <translation>{unit} (thang logarit)</translation>
    </message>
    <message>
        <source>{unit}: {figures}</source>
        <translation>{unit}: {figures}</translation>
    </message>
    <message>
        <source>{values} of fields that are taken out stay in the project.</source>
        <translation>{values} của các trường bị bỏ vẫn còn trong dự án.</translation>
    </message>
    <message>
        <source>{values} of other articles that named it: doubtful now.</source>
        <translation>{values} ở các bài báo khác từng trỏ tới nó nay là chưa chắc.</translation>
    </message>
    <message>
        <source>{value} (as reported: {words})</source>
        <translation>{value} (bài báo nêu: {words})</translation>
    </message>
    <message>
        <source>{value} (derived)</source>
        <translation>{value} (tính ra)</translation>
    </message>
    <message>
        <source>{value} (set aside)</source>
        <translation>{value} (bị loại)</translation>
    </message>
    <message>
        <source>{version} (in use)</source>
        <translation>{version} (đang dùng)</translation>
    </message>
    <message>
        <source>{what} (coding of {analyst})</source>
        <translation>{what} (mã hóa của {analyst})</translation>
    </message>
    <message>
        <source>{what} … and {count} more.</source>
        <translation>{what} … và {count} mục khác.</translation>
    </message>
    <message>
        <source>{what}: another colour.</source>
        <translation>{what}: đã đổi màu.</translation>
    </message>
    <message>
        <source>{what}: another field is filled first.</source>
        <translation>{what}: trường được điền đầu tiên đã đổi.</translation>
    </message>
    <message>
        <source>{what}: another field names the thing.</source>
        <translation>{what}: trường định danh đã đổi.</translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is gone.</source>
        <translation>{what}: lựa chọn “{answer}” không còn.</translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is new.</source>
        <translation>{what}: lựa chọn “{answer}” là mới.</translation>
    </message>
    <message>
        <source>{what}: answers are named otherwise.</source>
        <translation>{what}: tên các lựa chọn đã đổi.</translation>
    </message>
    <message>
        <source>{what}: explained otherwise.</source>
        <translation>{what}: phần giải thích đã đổi.</translation>
    </message>
    <message>
        <source>{what}: field “{field}” is gone.</source>
        <translation>{what}: trường “{field}” không còn.</translation>
    </message>
    <message>
        <source>{what}: field “{field}” is new.</source>
        <translation>{what}: trường “{field}” là mới.</translation>
    </message>
    <message>
        <source>{what}: holds something else.</source>
        <translation>{what}: kiểu nội dung đã đổi.</translation>
    </message>
    <message>
        <source>{what}: is called otherwise in another language.</source>
        <translation>{what}: tên trong ngôn ngữ khác đã đổi.</translation>
    </message>
    <message>
        <source>{what}: is carried on.</source>
        <translation>{what}: được mang sang.</translation>
    </message>
    <message>
        <source>{what}: is not carried on.</source>
        <translation>{what}: không được mang sang.</translation>
    </message>
    <message>
        <source>{what}: is not required.</source>
        <translation>{what}: không bắt buộc.</translation>
    </message>
    <message>
        <source>{what}: is required.</source>
        <translation>{what}: bắt buộc.</translation>
    </message>
    <message>
        <source>{what}: other fields say what a record claims.</source>
        <translation>{what}: các trường xác định điều bản ghi khẳng định đã đổi.</translation>
    </message>
    <message>
        <source>{what}: stands on another line of the form.</source>
        <translation>{what}: đứng ở dòng khác của biểu mẫu.</translation>
    </message>
    <message>
        <source>{what}: tagged by {key}, before by {former}.</source>
        <translation>{what}: gắn thẻ bằng {key}, trước đây là {former}.</translation>
    </message>
    <message>
        <source>{what}: takes one value.</source>
        <translation>{what}: nhận một giá trị.</translation>
    </message>
    <message>
        <source>{what}: takes other things.</source>
        <translation>{what}: đối tượng được nhận đã đổi.</translation>
    </message>
    <message>
        <source>{what}: takes several values.</source>
        <translation>{what}: nhận nhiều giá trị.</translation>
    </message>
    <message>
        <source>{what}: the answers stand in another order.</source>
        <translation>{what}: thứ tự các lựa chọn đã đổi.</translation>
    </message>
    <message>
        <source>{what}: the fields stand in another order.</source>
        <translation>{what}: thứ tự các trường đã đổi.</translation>
    </message>
    <message>
        <source>{what}: was called “{former}”.</source>
        <translation>{what}: trước đây gọi là “{former}”.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{where} is too long</source>
        <translation>{where} quá dài</translation>
    </message>
    <message>
        <source>{where}: the article {id} stands there twice</source>
        <translation>{where}: bài báo {id} xuất hiện hai lần</translation>
    </message>
    <message>
        <source>{where}: the id {identity} stands there twice</source>
        <translation>{where}: mã định danh {identity} xuất hiện hai lần</translation>
    </message>
    <message>
        <source>{where}: {misfit}</source>
        <translation>{where}: {misfit}</translation>
    </message>
    <message>
        <source>{where}: {why}.</source>
        <translation>{where}: {why}.</translation>
    </message>
    <message>
        <source>{why}; what its words were read as was left out</source>
        <translation>{why}; cách hiểu lời văn của nó bị bỏ qua</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words} ({count})</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words} ({source})</translation>
    </message>
    <message>
        <source>{words} – only here</source>
        <translation>{words} – chỉ có ở đây</translation>
    </message>
    <message>
        <source>{words}, folded</source>
        <translation>{words}, đang thu gọn</translation>
    </message>
    <message>
        <source>{words}, open</source>
        <translation>{words}, đang mở</translation>
    </message>
    <message>
        <source>{words}. Drag it to another line.</source>
        <translation>{words}. Kéo sang dòng khác để đổi.</translation>
    </message>
    <message>
        <source>“6 tháng đầu năm 2019” → 2019-01/2019-06</source>
        <comment>codebook</comment>
        <translation>“6 tháng đầu năm 2019” → 2019-01/2019-06</translation>
    </message>
    <message>
        <source>“ASEAN” or “Interpol” as a body, a training course, or the ceremony at which a text was signed.</source>
        <comment>codebook</comment>
        <translation>“ASEAN” hoặc “Interpol” với nghĩa là tổ chức, một khóa tập huấn, hoặc lễ ký một văn kiện.</translation>
    </message>
    <message>
        <source>“Bộ Công an”: that is the organisation.</source>
        <comment>codebook</comment>
        <translation>“Bộ Công an”: đó là cơ quan.</translation>
    </message>
    <message>
        <source>“Chủ tịch nước”: a title, not the chair of this meeting.</source>
        <comment>codebook</comment>
        <translation>“Chủ tịch nước”: là chức danh, không phải người chủ trì hội nghị này.</translation>
    </message>
    <message>
        <source>“Cục trưởng Cục Cảnh sát hình sự” → Criminal Police Department</source>
        <comment>codebook</comment>
        <translation>“Cục trưởng Cục Cảnh sát hình sự” → Cục Cảnh sát hình sự</translation>
    </message>
    <message>
        <source>“Hội nghị AMMTC lần thứ 16” · “第16届东盟打击跨国犯罪部长级会议” · “the 23rd SOMTC”</source>
        <comment>codebook</comment>
        <translation>“Hội nghị AMMTC lần thứ 16” · “第16届东盟打击跨国犯罪部长级会议” · “the 23rd SOMTC”</translation>
    </message>
    <message>
        <source>“Hội nghị Bộ trưởng … lần thứ 16 (AMMTC 16)” → AMMTC 16; “các kỳ AMMTC” → AMMTC</source>
        <comment>codebook</comment>
        <translation>“Hội nghị Bộ trưởng … lần thứ 16 (AMMTC 16)” → AMMTC 16; “các kỳ AMMTC” → AMMTC</translation>
    </message>
    <message>
        <source>“Philippines kêu gọi …” → Philippines</source>
        <comment>codebook</comment>
        <translation>“Philippines kêu gọi …” → Philippines</translation>
    </message>
    <message>
        <source>“Thứ trưởng … nhấn mạnh” · “与会代表一致认为” · “the delegates agreed”</source>
        <comment>codebook</comment>
        <translation>“Thứ trưởng … nhấn mạnh” · “与会代表一致认为” · “the delegates agreed”</translation>
    </message>
    <message>
        <source>“Thứ trưởng” → deputy minister; “Trưởng đoàn” → head of delegation</source>
        <comment>codebook</comment>
        <translation>“Thứ trưởng” → thứ trưởng; “Trưởng đoàn” → trưởng đoàn</translation>
    </message>
    <message>
        <source>“báo cáo tại hội nghị cho biết …” → that meeting</source>
        <comment>codebook</comment>
        <translation>“báo cáo tại hội nghị cho biết …” → hội nghị đó</translation>
    </message>
    <message>
        <source>“cam kết” → pledged; “ghi nhận” → noted; “通过” → adopted; “签署” → signed</source>
        <comment>codebook</comment>
        <translation>“cam kết” → cam kết; “ghi nhận” → ghi nhận; “通过” → thông qua; “签署” → ký kết</translation>
    </message>
    <message>
        <source>“chia sẻ thông tin về tội phạm mạng” → information sharing, cybercrime</source>
        <comment>codebook</comment>
        <translation>“chia sẻ thông tin về tội phạm mạng” → chia sẻ thông tin, tội phạm mạng</translation>
    </message>
    <message>
        <source>“dưới sự chủ trì của Bộ trưởng …” → that minister</source>
        <comment>codebook</comment>
        <translation>“dưới sự chủ trì của Bộ trưởng …” → bộ trưởng đó</translation>
    </message>
    <message>
        <source>“dự kiến diễn ra” → planned; “已推迟” → postponed</source>
        <comment>codebook</comment>
        <translation>“dự kiến diễn ra” → dự kiến; “已推迟” → hoãn</translation>
    </message>
    <message>
        <source>“giảm 4,5%” → 4.5 percent; “tăng 12 vụ” → 12 cases</source>
        <comment>codebook</comment>
        <translation>“giảm 4,5%” → 4,5 phần trăm; “tăng 12 vụ” → 12 vụ</translation>
    </message>
    <message>
        <source>“hơn 1.200” → &gt; 1200; “3万多” → &gt; 30000; “từ 5 đến 7” → 5, high 7</source>
        <comment>codebook</comment>
        <translation>“hơn 1.200” → &gt; 1200; “3万多” → &gt; 30000; “từ 5 đến 7” → 5, cận trên 7</translation>
    </message>
    <message>
        <source>“hội nghị cấp cao”: that is its level, not its format.</source>
        <comment>codebook</comment>
        <translation>“hội nghị cấp cao”: đó là cấp của hội nghị, không phải hình thức.</translation>
    </message>
    <message>
        <source>“hội nghị” alone: tag it as a further mention of the meeting that it refers to.</source>
        <comment>codebook</comment>
        <translation>Chỉ “hội nghị”: hãy gắn thẻ là thêm một lần nhắc của hội nghị mà từ này chỉ tới.</translation>
    </message>
    <message>
        <source>“khẳng định cam kết tham gia tích cực …”</source>
        <comment>codebook</comment>
        <translation>“khẳng định cam kết tham gia tích cực …”</translation>
    </message>
    <message>
        <source>“kêu gọi các nước thành viên” → the member states</source>
        <comment>codebook</comment>
        <translation>“kêu gọi các nước thành viên” → các nước thành viên</translation>
    </message>
    <message>
        <source>“kể từ năm 2018”: a period that begins then.</source>
        <comment>codebook</comment>
        <translation>“kể từ năm 2018”: một thời kỳ bắt đầu từ đó.</translation>
    </message>
    <message>
        <source>“lần thứ 15”, “năm 2021”, “+84 24 …”: ordinals, dates and telephone numbers are not statistics.</source>
        <comment>codebook</comment>
        <translation>“lần thứ 15”, “năm 2021”, “+84 24 …”: số thứ tự, ngày tháng và số điện thoại không phải là số liệu.</translation>
    </message>
    <message>
        <source>“ma túy”: that belongs to the measure.</source>
        <comment>codebook</comment>
        <translation>“ma túy”: từ này thuộc về chỉ tiêu.</translation>
    </message>
    <message>
        <source>“ngày 20 và 21/9/2022” → 2022-09-20/2022-09-21; “tháng 11 năm 2023” → 2023-11</source>
        <comment>codebook</comment>
        <translation>“ngày 20 và 21/9/2022” → 2022-09-20/2022-09-21; “tháng 11 năm 2023” → 2023-11</translation>
    </message>
    <message>
        <source>“nước chủ nhà Campuchia” → Cambodia</source>
        <comment>codebook</comment>
        <translation>“nước chủ nhà Campuchia” → Campuchia</translation>
    </message>
    <message>
        <source>“phát biểu tại hội nghị” → the meeting named one sentence earlier (inferred)</source>
        <comment>codebook</comment>
        <translation>“phát biểu tại hội nghị” → hội nghị được nêu ở câu trước (suy ra)</translation>
    </message>
    <message>
        <source>“phát hiện 320 vụ” · “抓获嫌疑人1200余名” · “fell by 4.5 per cent”</source>
        <comment>codebook</comment>
        <translation>“phát hiện 320 vụ” · “抓获嫌疑人1200余名” · “fell by 4.5 per cent”</translation>
    </message>
    <message>
        <source>“phạm tội về ma túy” → drug crime</source>
        <comment>codebook</comment>
        <translation>“phạm tội về ma túy” → tội phạm về ma túy</translation>
    </message>
    <message>
        <source>“so với cùng kỳ năm 2018”, said of the first half of 2019 → 2018-01/2018-06</source>
        <comment>codebook</comment>
        <translation>“so với cùng kỳ năm 2018”, khi nói về nửa đầu năm 2019 → 2018-01/2018-06</translation>
    </message>
    <message>
        <source>“so với cùng kỳ năm 2018”: that is the base period.</source>
        <comment>codebook</comment>
        <translation>“so với cùng kỳ năm 2018”: đó là kỳ so sánh.</translation>
    </message>
    <message>
        <source>“thay mặt đoàn đại biểu Lào” → Laos</source>
        <comment>codebook</comment>
        <translation>“thay mặt đoàn đại biểu Lào” → Lào</translation>
    </message>
    <message>
        <source>“theo Văn phòng LHQ về Ma túy và Tội phạm” → UNODC</source>
        <comment>codebook</comment>
        <translation>“theo Văn phòng LHQ về Ma túy và Tội phạm” → UNODC</translation>
    </message>
    <message>
        <source>“theo hình thức trực tuyến” → online; “线上线下结合” → hybrid</source>
        <comment>codebook</comment>
        <translation>“theo hình thức trực tuyến” → trực tuyến; “线上线下结合” → trực tiếp kết hợp trực tuyến</translation>
    </message>
    <message>
        <source>“thiết lập đường dây nóng giữa các cơ quan thực thi pháp luật”</source>
        <comment>codebook</comment>
        <translation>“thiết lập đường dây nóng giữa các cơ quan thực thi pháp luật”</translation>
    </message>
    <message>
        <source>“thông qua cơ chế …” (by way of a mechanism): no decision is told there.</source>
        <comment>codebook</comment>
        <translation>“thông qua cơ chế …” (nghĩa là bằng một cơ chế): ở đó không nêu quyết định nào.</translation>
    </message>
    <message>
        <source>“trong đó phụ nữ và trẻ em” · “重点案件”</source>
        <comment>codebook</comment>
        <translation>“trong đó phụ nữ và trẻ em” · “重点案件”</translation>
    </message>
    <message>
        <source>“trên địa bàn tỉnh Lào Cai” → Lào Cai</source>
        <comment>codebook</comment>
        <translation>“trên địa bàn tỉnh Lào Cai” → Lào Cai</translation>
    </message>
    <message>
        <source>“tăng 9%”: that is the amount of a change, and the value is not stated.</source>
        <comment>codebook</comment>
        <translation>“tăng 9%”: đó là mức thay đổi, còn giá trị thì bài không nêu.</translation>
    </message>
    <message>
        <source>“tăng cường hợp tác”: no figure moves there.</source>
        <comment>codebook</comment>
        <translation>“tăng cường hợp tác”: ở đó không có số liệu nào thay đổi.</translation>
    </message>
    <message>
        <source>“tăng lên 12 vụ”: that is the new level, so the value.</source>
        <comment>codebook</comment>
        <translation>“tăng lên 12 vụ”: đó là mức mới, tức là giá trị.</translation>
    </message>
    <message>
        <source>“tăng” → up; “下降” → down; “持平” → unchanged</source>
        <comment>codebook</comment>
        <translation>“tăng” → tăng; “下降” → giảm; “持平” → không đổi</translation>
    </message>
    <message>
        <source>“tại Phnôm Pênh” → Phnom Penh</source>
        <comment>codebook</comment>
        <translation>“tại Phnôm Pênh” → Phnôm Pênh</translation>
    </message>
    <message>
        <source>“tại hội nghị, đoàn Malaysia đề xuất …” → that meeting</source>
        <comment>codebook</comment>
        <translation>“tại hội nghị, đoàn Malaysia đề xuất …” → hội nghị đó</translation>
    </message>
    <message>
        <source>“vi phạm pháp luật về ma túy” is wider than drug crime: another measure.</source>
        <comment>codebook</comment>
        <translation>“vi phạm pháp luật về ma túy” rộng hơn tội phạm về ma túy: là chỉ tiêu khác.</translation>
    </message>
    <message>
        <source>“vụ” → cases; “đối tượng” → persons; “万美元” → USD, with the ten thousand in the value</source>
        <comment>codebook</comment>
        <translation>“vụ” → vụ; “đối tượng” → người; “万美元” → đô la Mỹ, còn một vạn thì tính vào giá trị</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back alone: later acts stand on it ({acts}).</source>
        <translation>Không thể hoàn tác riêng “{act}”: có thao tác sau dựa vào nó ({acts}).</translation>
    </message>
    <message>
        <source>“{act}” is not there to be taken back.</source>
        <translation>“{act}” không còn để hoàn tác.</translation>
    </message>
    <message>
        <source>“{called}” is of kind {kind}, which takes no {key}.</source>
        <translation>“{called}” thuộc kiểu {kind}, không nhận {key}.</translation>
    </message>
    <message>
        <source>“{called}” needs {needed}.</source>
        <translation>“{called}” cần {needed}.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation>“{colour}” không phải là màu.</translation>
    </message>
    <message>
        <source>“{each}” is not allowed here.</source>
        <translation>Không dùng được “{each}” ở đây.</translation>
    </message>
    <message>
        <source>“{field}” cannot name what a record of “{type}” is about.</source>
        <translation>“{field}” không thể định danh bản ghi “{type}”.</translation>
    </message>
    <message>
        <source>“{field}” does not take what was chosen.</source>
        <translation>“{field}” không nhận mục đã chọn.</translation>
    </message>
    <message>
        <source>“{field}” has no answer “{words}”.</source>
        <translation>“{field}” không có lựa chọn “{words}”.</translation>
    </message>
    <message>
        <source>“{field}” offers no answers.</source>
        <translation>“{field}” không có lựa chọn nào.</translation>
    </message>
    <message>
        <source>“{field}” says what is new in a record: it is not carried.</source>
        <translation>“{field}” nêu điều mới của bản ghi nên không được mang sang.</translation>
    </message>
    <message>
        <source>“{field}” takes no range of numbers.</source>
        <translation>“{field}” không nhận khoảng số.</translation>
    </message>
    <message>
        <source>“{field}” takes one value, and this is a further one.</source>
        <translation>“{field}” chỉ nhận một giá trị, đây là giá trị thừa.</translation>
    </message>
    <message>
        <source>“{file}” cannot be imported: {why}.</source>
        <translation>Không nhập được “{file}”: {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a glossary. {why}</source>
        <translation>Không đọc được “{file}” như một bảng thuật ngữ. {why}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {why}.</source>
        <translation>Không đọc được “{file}”: {why}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {why}.</source>
        <translation>Không ghi được “{file}”: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is a file, and this format writes a folder.</source>
        <translation>“{file}” là tệp, còn định dạng này ghi thư mục.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, and this format writes one file.</source>
        <translation>“{file}” là thư mục, còn định dạng này ghi một tệp.</translation>
    </message>
    <message>
        <source>“{file}” is not text in UTF-8.</source>
        <translation>“{file}” không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is no earlier export of this format.</source>
        <translation>“{file}” đã có, và không phải bản xuất trước đây của định dạng này.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a codebook.</source>
        <translation>“{file}” quá lớn so với một bộ mã.</translation>
    </message>
    <message>
        <source>“{file}” may not be written there.</source>
        <translation>Không được phép ghi “{file}” ở đó.</translation>
    </message>
    <message>
        <source>“{file}” was read back and does not hold what was exported. {why}</source>
        <translation>“{file}” đã được đọc lại và không chứa đúng những gì đã xuất. {why}</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer Spanwise: it is a bundle of version {version}, and this one reads up to {newest}.</source>
        <translation>“{file}” do Spanwise mới hơn ghi: đó là gói phiên bản {version}, còn chương trình này đọc được đến {newest}.</translation>
    </message>
    <message>
        <source>“{format}” is no format of glossaries.</source>
        <translation>“{format}” không phải định dạng bảng thuật ngữ.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id.</source>
        <translation>“{id}” không dùng làm mã định danh được.</translation>
    </message>
    <message>
        <source>“{id}” cannot be kept as a name in files.</source>
        <translation>Không dùng “{id}” làm mã trong tệp được.</translation>
    </message>
    <message>
        <source>“{id}” does not take a {entity_type}.</source>
        <translation>“{id}” không nhận {entity_type}.</translation>
    </message>
    <message>
        <source>“{id}” is taken already.</source>
        <translation>“{id}” đã được dùng.</translation>
    </message>
    <message>
        <source>“{key}” cannot be a key.</source>
        <translation>“{key}” không dùng làm phím được.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of term of this codebook.</source>
        <translation>“{kind}” không phải kiểu thuật ngữ của bộ mã này.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of this codebook; there are: {known}.</source>
        <translation>“{kind}” không phải loại nào của bộ mã này; các loại hiện có: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of entity of this codebook.</source>
        <translation>“{kind}” không phải loại thực thể của bộ mã này.</translation>
    </message>
    <message>
        <source>“{language}” is not a language.</source>
        <translation>“{language}” không phải là ngôn ngữ.</translation>
    </message>
    <message>
        <source>“{name}” is a further name.</source>
        <translation>“{name}” là một tên khác.</translation>
    </message>
    <message>
        <source>“{name}” is an article now; Undo takes it back.</source>
        <translation>“{name}” nay là một bài báo; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>“{name}” is coded in this article already.</source>
        <translation>“{name}” đã được mã hóa trong bài báo này.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Đã xóa “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is its only name.</source>
        <translation>“{name}” là tên duy nhất của nó.</translation>
    </message>
    <message>
        <source>“{name}” is the first name now.</source>
        <translation>“{name}” nay là tên đứng đầu.</translation>
    </message>
    <message>
        <source>“{name}” is the same as:</source>
        <translation>“{name}” cũng chính là:</translation>
    </message>
    <message>
        <source>“{name}” ships with the program.</source>
        <translation>“{name}” có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>“{name}” stands by itself again.</source>
        <translation>“{name}” đã đứng riêng trở lại.</translation>
    </message>
    <message>
        <source>“{number}” is not the number of a meeting.</source>
        <translation>“{number}” không phải số thứ tự của hội nghị.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are kept apart.</source>
        <translation>“{one}” và “{other}” được giữ riêng.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same letters in another order</source>
        <translation>“{one}” và “{other}” có cùng các chữ nhưng khác thứ tự</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same parts in another order</source>
        <translation>“{one}” và “{other}” có cùng các phần nhưng khác thứ tự</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be readings of the same characters</source>
        <translation>“{one}” và “{other}” có thể là cách đọc của cùng chữ Hán</translation>
    </message>
    <message>
        <source>“{one}” here is “{other}” there.</source>
        <translation>“{one}” ở đây là “{other}” ở bên kia.</translation>
    </message>
    <message>
        <source>“{one}” is one thing on one side, on the other it is {count}: {listed}.</source>
        <translation>“{one}” là một mục ở một phía, còn ở phía kia là {count} mục: {listed}.</translation>
    </message>
    <message>
        <source>“{one}” is read as “{other}” in Vietnamese</source>
        <translation>“{one}” đọc theo âm Hán Việt là “{other}”</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” in pinyin</source>
        <translation>“{one}” viết theo bính âm là “{other}”</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” now.</source>
        <translation>“{one}” nay là “{other}”.</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” written otherwise</source>
        <translation>“{one}” là cách viết khác của “{other}”</translation>
    </message>
    <message>
        <source>“{one}” may be short for “{other}”</source>
        <translation>“{one}” có thể là tên rút gọn của “{other}”</translation>
    </message>
    <message>
        <source>“{role}” is no part of an article.</source>
        <translation>“{role}” không phải một phần của bài báo.</translation>
    </message>
    <message>
        <source>“{short}” stands within “{long}”</source>
        <translation>“{short}” nằm trong “{long}”</translation>
    </message>
    <message>
        <source>“{sought}” names no article of this project.</source>
        <translation>“{sought}” không phải tên bài báo nào của dự án này.</translation>
    </message>
    <message>
        <source>“{sought}” names several articles of this project.</source>
        <translation>“{sought}” là tên của nhiều bài báo trong dự án này.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language.</source>
        <translation>“{tag}” không phải là ngôn ngữ.</translation>
    </message>
    <message>
        <source>“{text}” is neither true nor false</source>
        <translation>“{text}” không phải đúng hay sai</translation>
    </message>
    <message>
        <source>“{text}” is no address on the web.</source>
        <translation>“{text}” không phải địa chỉ web.</translation>
    </message>
    <message>
        <source>“{text}” is no bound</source>
        <translation>“{text}” không phải là dấu giới hạn</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>“{text}” không phải là ngày tháng</translation>
    </message>
    <message>
        <source>“{text}” is no decimal number</source>
        <translation>“{text}” không phải là số thập phân</translation>
    </message>
    <message>
        <source>“{type}” is what other fields lead to: {known}.</source>
        <translation>“{type}” là loại mà các trường khác dẫn tới: {known}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” ({source}; characters {start}–{end})</source>
        <translation>“{words}” ({source}; ký tự {start}–{end})</translation>
    </message>
    <message>
        <source>“{words}” are announced, but the article does not number them.</source>
        <translation>Bài báo nói có “{words}” nhưng không đánh số.</translation>
    </message>
    <message>
        <source>“{words}” are announced; coded are {coded}.</source>
        <translation>Bài báo nói có “{words}”; đã mã hóa {coded}.</translation>
    </message>
    <message>
        <source>“{words}” are announced; the article numbers {items}.</source>
        <translation>Bài báo nói có “{words}” nhưng đánh số {items} mục.</translation>
    </message>
    <message>
        <source>“{words}” can be day and month or month and day; type the date that is meant.</source>
        <translation>“{words}” có thể là ngày và tháng hoặc tháng và ngày; hãy gõ ngày đúng.</translation>
    </message>
    <message>
        <source>“{words}” can be read as different numbers; type the number that is meant.</source>
        <translation>“{words}” có thể đọc thành các số khác nhau; hãy gõ số đúng.</translation>
    </message>
    <message>
        <source>“{words}” can be thousands or a fraction; type the number that is meant.</source>
        <translation>“{words}” có thể là hàng nghìn hoặc số thập phân; hãy gõ số đúng.</translation>
    </message>
    <message>
        <source>“{words}” counts what is “{others}” on the other side.</source>
        <translation>“{words}” đếm những gì mà ở phía bên kia là “{others}”.</translation>
    </message>
    <message>
        <source>“{words}” does not fall on that day of the week.</source>
        <translation>“{words}” không rơi vào thứ đã ghi.</translation>
    </message>
    <message>
        <source>“{words}” has the same value and another unit.</source>
        <translation>“{words}” có cùng giá trị nhưng khác đơn vị.</translation>
    </message>
    <message>
        <source>“{words}” holds digits, but no day, month or year of the calendar.</source>
        <translation>“{words}” có chữ số nhưng không phải ngày, tháng hay năm dương lịch.</translation>
    </message>
    <message>
        <source>“{words}” holds digits, but they look like a label, a time or part of a name.</source>
        <translation>“{words}” có chữ số nhưng giống nhãn, giờ hoặc một phần của tên.</translation>
    </message>
    <message>
        <source>“{words}” holds no digits and no number word that we know.</source>
        <translation>“{words}” không có chữ số hay từ chỉ số nào mà chương trình biết.</translation>
    </message>
    <message>
        <source>“{words}” holds {count} numbers; choose one of them.</source>
        <translation>“{words}” có {count} con số; hãy chọn một.</translation>
    </message>
    <message>
        <source>“{words}” is a name of it.</source>
        <translation>“{words}” là một tên của nó.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no.</source>
        <translation>“{words}” không phải có hay không.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>“{words}” không phải ngày tháng.</translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar.</source>
        <translation>“{words}” không phải một ngày có thật.</translation>
    </message>
    <message>
        <source>“{words}” is no known acronym; {meant} may be meant.</source>
        <translation>“{words}” là từ viết tắt lạ; có thể là {meant}.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>“{words}” không phải con số.</translation>
    </message>
    <message>
        <source>“{words}” is no state of a record.</source>
        <translation>“{words}” không phải trạng thái của bản ghi.</translation>
    </message>
    <message>
        <source>“{words}” is no term of the kind “{kind}”.</source>
        <translation>“{words}” không phải thuật ngữ thuộc loại “{kind}”.</translation>
    </message>
    <message>
        <source>“{words}” is none of the things that “{field}” takes.</source>
        <translation>“{words}” không thuộc những gì “{field}” nhận.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of countries.</source>
        <translation>“{words}” không có trong danh sách quốc gia.</translation>
    </message>
    <message>
        <source>“{words}” is one of several equal figures.</source>
        <translation>“{words}” là một trong nhiều con số bằng nhau.</translation>
    </message>
    <message>
        <source>“{words}” is part of another name there.</source>
        <translation>Ở bên kia, “{words}” là một phần của tên khác.</translation>
    </message>
    <message>
        <source>“{words}” is the only date there, and another one.</source>
        <translation>“{words}” là ngày duy nhất ở bên kia, và là ngày khác.</translation>
    </message>
    <message>
        <source>“{words}” is the only figure of this unit there, and another one.</source>
        <translation>“{words}” là con số duy nhất có đơn vị này ở bên kia, và là con số khác.</translation>
    </message>
    <message>
        <source>“{words}” is the only name of its sort there, as it is here.</source>
        <translation>“{words}” là tên duy nhất thuộc loại này ở bên kia, cũng như ở đây.</translation>
    </message>
    <message>
        <source>“{words}” is the only thing of this sort there.</source>
        <translation>“{words}” là mục duy nhất thuộc loại này ở bên kia.</translation>
    </message>
    <message>
        <source>“{words}” is the same date.</source>
        <translation>“{words}” là cùng một ngày.</translation>
    </message>
    <message>
        <source>“{words}” is the same figure.</source>
        <translation>“{words}” là cùng một con số.</translation>
    </message>
    <message>
        <source>“{words}” is the same name.</source>
        <translation>“{words}” là cùng một tên.</translation>
    </message>
    <message>
        <source>“{words}” is the same unit.</source>
        <translation>“{words}” là cùng một đơn vị.</translation>
    </message>
    <message>
        <source>“{words}” is what the answer is called.</source>
        <translation>“{words}” là tên của lựa chọn này.</translation>
    </message>
    <message>
        <source>“{words}” leads to a name, and “{field}” takes text.</source>
        <translation>“{words}” dẫn đến một tên, còn “{field}” nhận văn bản.</translation>
    </message>
    <message>
        <source>“{words}” may be the same date.</source>
        <translation>“{words}” có thể là cùng một ngày.</translation>
    </message>
    <message>
        <source>“{words}” may be the same name.</source>
        <translation>“{words}” có thể là cùng một tên.</translation>
    </message>
    <message>
        <source>“{words}” names no day, month or year that we know.</source>
        <translation>“{words}” không nêu ngày, tháng hay năm nào mà chương trình biết.</translation>
    </message>
    <message>
        <source>“{words}” names none of the answers: {answers}.</source>
        <translation>“{words}” không phải lựa chọn nào trong số: {answers}.</translation>
    </message>
    <message>
        <source>“{words}” names the same.</source>
        <translation>“{words}” gọi tên cùng một mục.</translation>
    </message>
    <message>
        <source>“{words}” says a date, not a number.</source>
        <translation>“{words}” là ngày tháng, không phải con số.</translation>
    </message>
    <message>
        <source>“{words}” says a number, not a date.</source>
        <translation>“{words}” là con số, không phải ngày tháng.</translation>
    </message>
    <message>
        <source>“{words}” says so at the same place.</source>
        <translation>“{words}” nói như vậy ở cùng chỗ.</translation>
    </message>
    <message>
        <source>“{words}” stands here twice in a row.</source>
        <translation>“{words}” đứng liền nhau hai lần ở đây.</translation>
    </message>
    <message>
        <source>“{words}” stands on one side only.</source>
        <translation>“{words}” chỉ có ở một phía.</translation>
    </message>
    <message>
        <source>“{words}” stands there, which says something else.</source>
        <translation>Ở bên kia là “{words}”, nói điều khác.</translation>
    </message>
    <message>
        <source>“{words}” stands there.</source>
        <translation>Ở bên kia là “{words}”.</translation>
    </message>
    <message>
        <source>“ông”, “他”: point at the name that it stands for.</source>
        <comment>codebook</comment>
        <translation>“ông”, “他”: hãy chỉ vào tên mà từ này thay thế.</translation>
    </message>
    <message>
        <source>“Đại tướng Trần Văn A” → Trần Văn A; “đại biểu các nước” → a collective</source>
        <comment>codebook</comment>
        <translation>“Đại tướng Trần Văn A” → Trần Văn A; “đại biểu các nước” → một nhóm</translation>
    </message>
    <message>
        <source>“đưa ra 5 đề xuất”: a count of proposals is a statistic; a wish without an act is a statement.</source>
        <comment>codebook</comment>
        <translation>“đưa ra 5 đề xuất”: số lượng đề xuất là số liệu; mong muốn không kèm hành động là nội dung phát biểu.</translation>
    </message>
    <message>
        <source>“đại diện Ban Thư ký ASEAN” → ASEAN Secretariat</source>
        <comment>codebook</comment>
        <translation>“đại diện Ban Thư ký ASEAN” → Ban Thư ký ASEAN</translation>
    </message>
    <message>
        <source>“đề nghị thiết lập đường dây nóng” · “倡议建立培训基地” · “agreed to share data”</source>
        <comment>codebook</comment>
        <translation>“đề nghị thiết lập đường dây nóng” · “倡议建立培训基地” · “agreed to share data”</translation>
    </message>
    <message>
        <source>“泰国警察总长” → Thailand; “Tổng Thư ký ASEAN” → ASEAN</source>
        <comment>codebook</comment>
        <translation>“泰国警察总长” → Thái Lan; “Tổng Thư ký ASEAN” → ASEAN</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln before that</source>
        <translation>
            <numerusform>… và %Ln thao tác trước đó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln mục khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>… và %Ln mục khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more file(s).</source>
        <translation>
            <numerusform>… và %Ln tệp khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… và {count} mục khác.</translation>
    </message>
    <message>
        <source>◉ stated</source>
        <translation>◉ nêu rõ</translation>
    </message>
</context>
</TS>
