from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

FIGURES = [
    (
        "Bắt giữ 2.345 vụ, 3.120 đối tượng.",
        "2.345 vụ = count =2345 cases; 3.120 đối tượng = count =3120 persons",
    ),
    ("Số vụ giảm 12,5% so với trước.", "12,5% = percent =12.5 percent"),
    ("Số vụ giảm 7 phần trăm.", "7 phần trăm = percent =7 percent"),
    ("Tỷ lệ tăng 2,1 điểm phần trăm.", "2,1 điểm phần trăm = percent =2.1 percentage_points"),
    ("Thu giữ hơn 35 kg ma túy.", "hơn 35 kg = count >35 kilograms"),
    ("Thu giữ 1,250 kg heroin.", "1,250 kg = count =1.25 kilograms"),
    ("Thu giữ 1.250 kg heroin.", "1.250 kg = count =1250 kilograms"),
    ("Thu giữ gần 2 tấn pháo.", "gần 2 tấn = count ~2 tonnes"),
    ("Tịch thu khoảng 40.000 viên thuốc lắc.", "khoảng 40.000 viên = count ~40000 tablets"),
    ("Thiệt hại 5 tỷ đồng.", "5 tỷ đồng = money =5000000000 VND"),
    ("Thiệt hại trên 5,2 tỉ đồng.", "trên 5,2 tỉ đồng = money >5200000000 VND"),
    ("Trị giá 3 nghìn tỷ đồng.", "3 nghìn tỷ đồng = money =3000000000000 VND"),
    ("Trị giá 250 triệu USD.", "250 triệu USD = money =250000000 USD"),
    ("Trị giá 10 triệu đô la Mỹ.", "10 triệu đô la Mỹ = money =10000000 USD"),
    ("Chuyển 120.000 nhân dân tệ.", "120.000 nhân dân tệ = money =120000 CNY"),
    ("Phạt 15.000.000 đồng.", "15.000.000 đồng = money =15000000 VND"),
    ("Phạt từ 10-15 triệu đồng.", "10-15 triệu đồng = money =10000000..15000000 VND"),
    ("Tăng 5-7% mỗi năm.", "5-7% = percent =5..7 percent"),
    ("Có từ 20 đến 25 đại biểu tham dự.", "20 đến 25 đại biểu = count =20..25 persons"),
    ("Ít nhất 12 người thiệt mạng.", "Ít nhất 12 người = count ≥12 persons"),
    ("Không dưới 12 người bị thương.", "Không dưới 12 người = count ≥12 persons"),
    ("Chưa đến 30 người bị bắt.", "Chưa đến 30 người = count <30 persons"),
    ("Không quá 30 người.", "Không quá 30 người = count ≤30 persons"),
    ("Tối đa 50 học viên.", "Tối đa 50 học viên = count ≤50 persons"),
    ("Từ 18 nước trở lên.", "18 nước trở lên = count ≥18 countries"),
    ("Trên 3 lĩnh vực chính.", "3 lĩnh vực = count =3 -"),
    ("Triệt phá 14 đường dây.", "14 đường dây = count =14 networks"),
    ("Đưa ra 6 đề xuất cụ thể.", "6 đề xuất = count =6 proposals"),
    ("Nêu bốn đề xuất cụ thể.", "bốn đề xuất = count =4 proposals"),
    ("Hội nghị thông qua ba văn kiện.", "ba văn kiện = count =3 documents"),
    ("Ký 3 bản ghi nhớ.", "3 bản ghi nhớ = count =3 documents"),
    ("Có mười lăm nước tham dự.", "mười lăm nước = count =15 countries"),
    ("Có hai mươi mốt vụ mới.", "hai mươi mốt vụ = count =21 cases"),
    ("Hơn một trăm người dự.", "Hơn một trăm người = count >100 persons"),
    ("Hai nước nhất trí.", ""),
    ("Một vụ án mới.", ""),
    ("Kéo dài 3 năm.", "3 năm = duration =3 years"),
    ("Trong hơn hai thập kỷ qua.", "hơn hai thập kỷ = duration >20 years"),
    ("Diễn ra trong 5 ngày.", "5 ngày = duration =5 days"),
    ("Giam giữ 24 giờ.", "24 giờ = duration =24 hours"),
    ("Theo Điều 5 và khoản 2.", ""),
    ("Ảnh 3: đoàn đại biểu.", ""),
    ("Nghị quyết số 45/NQ-CP.", ""),
    ("Dịch COVID-19 bùng phát.", ""),
    ("Hội nghị SOMTC 21 khai mạc.", ""),
    ("Hội nghị AMMTC-18 khai mạc.", ""),
    ("Nhóm G20 họp.", ""),
    ("Cơ chế 10+1 được nhắc tới.", ""),
    ("Lúc 08:30 cùng ngày.", ""),
    ("Quốc lộ 1 bị phong tỏa.", ""),
    ("Đạt 12.345.", "12.345 = number =12345 -"),
    ("Lần thứ 12 được tổ chức.", "Lần thứ 12 = ordinal =12 -"),
    ("Thứ tư, 12/6, ông đến.", "12/6 = XXXX-06-12"),
    ("Thứ hai, cần hợp tác.", "Thứ hai = ordinal =2 -"),
    ("Bộ trưởng thứ nhất phát biểu.", "thứ nhất = ordinal =1 -"),
    ("Bắt 5 tàu cá và 12 thuyền viên.", "5 tàu cá = count =5 vessels; 12 thuyền viên = count =12 persons"),
    ("Trồng 1.500 ha rừng.", "1.500 ha = count =1500 hectares"),
    ("Tuyến dài 45,5 km.", "45,5 km = count =45.5 kilometres"),
    ("Cứu 1 trong 4 người.", ""),
    ("Cứu 1,100 người.", "1,100 người = count =None persons"),
    ("Nhiệt độ -5 độ.", "-5 độ = count =-5 -"),
    ("Hỗ trợ 3 triệu lượt người.", "3 triệu lượt người = count =3000000 persons"),
    ("Có 8 sự kiện lớn.", "8 sự kiện = count =8 -"),
    ("Khoảng 9.000 tài khoản bị khóa.", "Khoảng 9.000 tài khoản = count ~9000 accounts"),
    ("Bắt 7 nghi phạm, thu 2 khẩu súng.", "7 nghi phạm = count =7 persons; 2 khẩu súng = count =2 firearms"),
]

DATES = [
    ("Chiều 3/5, đoàn đến Hà Nội.", "3/5 = 2021-05-03"),
    ("Ngày 3-5, đoàn đến Hà Nội.", "Ngày 3-5 = 2021-05-03"),
    ("ngày 15 tháng 3 năm 2019", "ngày 15 tháng 3 năm 2019 = 2019-03-15"),
    ("ngày 15 tháng 3", "ngày 15 tháng 3 = 2021-03-15"),
    ("15.3.2019", "15.3.2019 = 2019-03-15"),
    ("từ ngày 3/5 đến 7/5/2021", "ngày 3/5 đến 7/5/2021 = 2021-05-03/2021-05-07"),
    ("ngày 1 và 2/7/2021", "ngày 1 và 2/7/2021 = 2021-07-01/2021-07-02"),
    ("ngày 1 và 5/7/2021", "5/7/2021 = 2021-07-05"),
    ("từ 3-7/5", "3-7/5 = 2021-05-03/2021-05-07"),
    ("vào tháng 3/2019", "tháng 3/2019 = 2019-03"),
    ("vào tháng 3 năm 2019", "tháng 3 năm 2019 = 2019-03"),
    ("tháng 3 năm ngoái", "tháng 3 năm ngoái = 2020-03"),
    ("cuối tháng 12", "cuối tháng 12 = 2021-12"),
    ("tháng 4 và 5", "tháng 4 và 5 = 2021-04/2021-05"),
    ("tháng 2 đến tháng 4/2021", "tháng 2 đến tháng 4/2021 = 2021-02/2021-04"),
    ("6 tháng đầu năm 2021", "6 tháng đầu năm 2021 = 2021-01/2021-06"),
    ("9 tháng đầu năm nay", "9 tháng đầu năm nay = 2021-01/2021-09"),
    ("6 tháng cuối năm 2020", "6 tháng cuối năm 2020 = 2020-07/2020-12"),
    ("nửa cuối năm 2020", "nửa cuối năm 2020 = 2020-07/2020-12"),
    ("quý I/2021", "quý I/2021 = 2021-01/2021-03"),
    ("quý 3 năm 2020", "quý 3 năm 2020 = 2020-07/2020-09"),
    ("đầu năm 2019", "đầu năm 2019 = 2019"),
    ("năm 2018", "năm 2018 = 2018"),
    ("năm ngoái", "năm ngoái = 2020"),
    ("5 năm trước", "5 năm = duration =5 years"),
    ("những năm tới", ""),
    ("từ đầu năm đến nay", "từ đầu năm đến nay = 2021-01/2021-06"),
    ("từ năm 2016 đến nay", "từ năm 2016 đến nay = 2016/2021"),
    ("giai đoạn 2011-2015", "giai đoạn 2011-2015 = 2011/2015"),
    (
        "quý II/2021 tăng so với cùng kỳ năm 2020",
        "quý II/2021 = 2021-04/2021-06; cùng kỳ năm 2020 = 2020-04/2020-06",
    ),
    ("chiếm 2/3 số vụ", ""),
    ("tháng 11, 12 đối tượng bị bắt", "tháng 11 = 2021-11; 12 đối tượng = count =12 persons"),
    ("hôm nay", ""),
    ("ngày 31/2/2020", ""),
    ("tháng trước", "tháng trước = 2021-05"),
    ("mỗi tháng hai lần", ""),
    ("vào tháng Chín", "tháng Chín = 2021-09"),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_vietnamese_figure_is_read(text: str, expected: str, found_in: Callable[..., str]) -> None:
    assert found_in(text, "vi") == expected


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_vietnamese_date_is_read_in_an_article_of_june_2021(
    text: str, expected: str, found_in: Callable[..., str]
) -> None:
    assert found_in(text, "vi", "2021-06-10") == expected
