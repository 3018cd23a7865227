"""Public office holders, their names as the press of both countries prints them; each row written from memory."""

from __future__ import annotations

from itertools import product

import pytest

from core.language.names.matching import same_name

CHINESE_AND_VIETNAMESE = """
苏林 Tô Lâm
范明政 Phạm Minh Chính
阮富仲 Nguyễn Phú Trọng
武文赏 Võ Văn Thưởng
阮春福 Nguyễn Xuân Phúc
王廷惠 Vương Đình Huệ
陈青敏 Trần Thanh Mẫn
梁强 Lương Cường
梁三光 Lương Tam Quang
潘文江 Phan Văn Giang
裴青山 Bùi Thanh Sơn
范平明 Phạm Bình Minh
黎明慨 Lê Minh Khái
陳紅河 Trần Hồng Hà
陈流光 Trần Lưu Quang
阮和平 Nguyễn Hòa Bình
黎明兴 Lê Minh Hưng
阮志勇 Nguyễn Chí Dũng
胡德福 Hồ Đức Phớc
张晋创 Trương Tấn Sang
阮晋勇 Nguyễn Tấn Dũng
阮明哲 Nguyễn Minh Triết
农德孟 Nông Đức Mạnh
陈大光 Trần Đại Quang
阮氏金银 Nguyễn Thị Kim Ngân
阮維玉 Nguyễn Duy Ngọc
张氏梅 Trương Thị Mai
丁世兄 Đinh Thế Huynh
郑廷勇 Trịnh Đình Dũng
吴春历 Ngô Xuân Lịch
冯光青 Phùng Quang Thanh
黄忠海 Hoàng Trung Hải
阮善仁 Nguyễn Thiện Nhân
丁罗升 Đinh La Thăng
陈国旺 Trần Quốc Vượng
黎怀忠 Lê Hoài Trung
阮明武 Nguyễn Minh Vũ
邓明魁 Đặng Minh Khôi
黄平君 Hoàng Bình Quân
武元甲 Võ Nguyên Giáp
胡志明 Hồ Chí Minh
范文同 Phạm Văn Đồng
黎笋 Lê Duẩn
孙德胜 Tôn Đức Thắng
武文杰 Võ Văn Kiệt
潘文凯 Phan Văn Khải
黎可漂 Lê Khả Phiêu
黎德英 Lê Đức Anh
陈德良 Trần Đức Lương
阮文灵 Nguyễn Văn Linh
范家谦 Phạm Gia Khiêm
阮孟琴 Nguyễn Mạnh Cầm
武宽 Vũ Khoan
阮孟雄 Nguyễn Mạnh Hùng
黎成龙 Lê Thành Long
阮鸿延 Nguyễn Hồng Diên
梅文政 Mai Văn Chính
阮克定 Nguyễn Khắc Định
阮德海 Nguyễn Đức Hải
陈光方 Trần Quang Phương
黎国雄 Lê Quốc Hùng
阮文龙 Nguyễn Văn Long
李显龙 Lý Hiển Long
李光耀 Lý Quang Diệu
黄循财 Hoàng Tuần Tài
吴作栋 Ngô Tác Đống
阮志清 Nguyễn Chí Thanh
黎洪英 Lê Hồng Anh
黎文勇 Lê Văn Dũng
阮生雄 Nguyễn Sinh Hùng
丛氏放 Tòng Thị Phóng
汪周刘 Uông Chu Lưu
黄俊英 Hoàng Tuấn Anh
武文宁 Vũ Văn Ninh
阮太平 Nguyễn Thái Bình
阮文平 Nguyễn Văn Bình
陈俊英 Trần Tuấn Anh
冯春雅 Phùng Xuân Nhạ
阮春强 Nguyễn Xuân Cường
陶玉容 Đào Ngọc Dung
阮国勇 Nguyễn Quốc Dũng
何金玉 Hà Kim Ngọc
阮芳娥 Nguyễn Phương Nga
黎氏秋姮 Lê Thị Thu Hằng
范秋姮 Phạm Thu Hằng
段克越 Đoàn Khắc Việt
"""

CHINESE_VIETNAMESE_ENGLISH = """
习近平 Tập Cận Bình = Xi Jinping
李强 Lý Cường = Li Qiang
趙樂際 Triệu Lạc Tế = Zhao Leji
王沪宁 Vương Hỗ Ninh = Wang Huning
蔡奇 Thái Kỳ = Cai Qi
丁薛祥 Đinh Tiết Tường = Ding Xuexiang
李希 Lý Hi = Li Xi
韩正 Hàn Chính = Han Zheng
王毅 Vương Nghị = Wang Yi
王小洪 Vương Tiểu Hồng = Wang Xiaohong
李克强 Lý Khắc Cường = Li Keqiang
胡锦涛 Hồ Cẩm Đào = Hu Jintao
温家宝 Ôn Gia Bảo = Wen Jiabao
江泽民 Giang Trạch Dân = Jiang Zemin
朱镕基 Chu Dung Cơ = Zhu Rongji
鄧小平 Đặng Tiểu Bình = Deng Xiaoping
毛泽东 Mao Trạch Đông = Mao Zedong
周恩来 Chu Ân Lai = Zhou Enlai
刘少奇 Lưu Thiếu Kỳ = Liu Shaoqi
李鹏 Lý Bằng = Li Peng
張德江 Trương Đức Giang = Zhang Dejiang
张高丽 Trương Cao Lệ = Zhang Gaoli
俞正声 Du Chính Thanh = Yu Zhengsheng
刘云山 Lưu Vân Sơn = Liu Yunshan
王岐山 Vương Kỳ Sơn = Wang Qishan
汪洋 Uông Dương = Wang Yang
栗战书 Lật Chiến Thư = Li Zhanshu
杨洁篪 Dương Khiết Trì = Yang Jiechi
秦刚 Tần Cương = Qin Gang
刘建超 Lưu Kiến Siêu = Liu Jianchao
赵克志 Triệu Khắc Chí = Zhao Kezhi
郭声琨 Quách Thanh Côn = Guo Shengkun
孟建柱 Mạnh Kiến Trụ = Meng Jianzhu
董军 Đổng Quân = Dong Jun
李尚福 Lý Thượng Phúc = Li Shangfu
魏凤和 Ngụy Phượng Hòa = Wei Fenghe
常万全 Thường Vạn Toàn = Chang Wanquan
何立峰 Hà Lập Phong = He Lifeng
张又侠 Trương Hựu Hiệp = Zhang Youxia
何卫东 Hà Vệ Đông = He Weidong
刘振立 Lưu Chấn Lập = Liu Zhenli
张升民 Trương Thăng Dân = Zhang Shengmin
陈文清 Trần Văn Thanh = Chen Wenqing
陈吉宁 Trần Cát Ninh = Chen Jining
李干杰 Lý Cán Kiệt = Li Ganjie
石泰峰 Thạch Thái Phong = Shi Taifeng
胡春华 Hồ Xuân Hoa = Hu Chunhua
孙春兰 Tôn Xuân Lan = Sun Chunlan
刘鹤 Lưu Hạc = Liu He
吴政隆 Ngô Chính Long = Wu Zhenglong
张国清 Trương Quốc Thanh = Zhang Guoqing
刘国中 Lưu Quốc Trung = Liu Guozhong
王文涛 Vương Văn Đào = Wang Wentao
熊波 Hùng Ba = Xiong Bo
何炜 Hà Vĩ = He Wei
洪小勇 Hồng Tiểu Dũng = Hong Xiaoyong
华春莹 Hoa Xuân Oánh = Hua Chunying
毛宁 Mao Ninh = Mao Ning
林剑 Lâm Kiếm = Lin Jian
郭嘉昆 Quách Gia Côn = Guo Jiakun
汪文斌 Uông Văn Bân = Wang Wenbin
赵立坚 Triệu Lập Kiên = Zhao Lijian
耿爽 Cảnh Sảng = Geng Shuang
陆慷 Lục Khảng = Lu Kang
洪磊 Hồng Lỗi = Hong Lei
孙卫东 Tôn Vệ Đông = Sun Weidong
马朝旭 Mã Triều Húc = Ma Zhaoxu
吕健 Lữ Kiện = Lyu Jian
谢锋 Tạ Phong = Xie Feng
丛培武 Tùng Bồi Vũ = Cong Peiwu
李国英 Lý Quốc Anh = Li Guoying
王志忠 Vương Chí Trung = Wang Zhizhong
许大同 Hứa Đại Đồng = Xu Datong
陈思源 Trần Tư Nguyên = Chen Siyuan
杜航伟 Đỗ Hàng Vĩ = Du Hangwei
林锐 Lâm Nhuệ = Lin Rui
孙力军 Tôn Lực Quân = Sun Lijun
傅政华 Phó Chính Hoa = Fu Zhenghua
周永康 Chu Vĩnh Khang = Zhou Yongkang
薄熙来 Bạc Hy Lai = Bo Xilai
徐才厚 Từ Tài Hậu = Xu Caihou
郭伯雄 Quách Bá Hùng = Guo Boxiong
令计划 Lệnh Kế Hoạch = Ling Jihua
范长龙 Phạm Trường Long = Fan Changlong
许其亮 Hứa Kỳ Lượng = Xu Qiliang
苗华 Miêu Hoa = Miao Hua
周强 Chu Cường = Zhou Qiang
张军 Trương Quân = Zhang Jun
曹建明 Tào Kiến Minh = Cao Jianming
应勇 Ứng Dũng = Ying Yong
唐仁健 Đường Nhân Kiện = Tang Renjian
马晓伟 Mã Hiểu Vĩ = Ma Xiaowei
易纲 Dịch Cương = Yi Gang
周小川 Chu Tiểu Xuyên = Zhou Xiaochuan
李肇星 Lý Triệu Tinh = Li Zhaoxing
戴秉国 Đới Bỉnh Quốc = Dai Bingguo
陈德铭 Trần Đức Minh = Chen Deming
钟山 Chung Sơn = Zhong Shan
高虎城 Cao Hổ Thành = Gao Hucheng
楼继伟 Lâu Kế Vĩ = Lou Jiwei
刘昆 Lưu Côn = Liu Kun
蓝佛安 Lam Phật An = Lan Fo'an
潘功胜 Phan Công Thắng = Pan Gongsheng
宋涛 Tống Đào = Song Tao
王家瑞 Vương Gia Thụy = Wang Jiarui
王晨 Vương Thần = Wang Chen
李建国 Lý Kiến Quốc = Li Jianguo
吴邦国 Ngô Bang Quốc = Wu Bangguo
贾庆林 Giả Khánh Lâm = Jia Qinglin
曾庆红 Tăng Khánh Hồng = Zeng Qinghong
罗干 La Cán = Luo Gan
李长春 Lý Trường Xuân = Li Changchun
贺国强 Hạ Quốc Cường = He Guoqiang
刘延东 Lưu Diên Đông = Liu Yandong
马凯 Mã Khải = Ma Kai
杨晶 Dương Tinh = Yang Jing
王勇 Vương Dũng = Wang Yong
肖捷 Tiêu Tiệp = Xiao Jie
沈跃跃 Thẩm Dược Dược = Shen Yueyue
蔡达峰 Thái Đạt Phong = Cai Dafeng
郑建邦 Trịnh Kiến Bang = Zheng Jianbang
郝明金 Hác Minh Kim = Hao Mingjin
黄坤明 Hoàng Khôn Minh = Huang Kunming
尹力 Doãn Lực = Yin Li
袁家军 Viên Gia Quân = Yuan Jiajun
信长星 Tín Trường Tinh = Xin Changxing
许昆林 Hứa Côn Lâm = Xu Kunlin
王浩 Vương Hạo = Wang Hao
"""

VIETNAMESE_PRESS_AND_ENGLISH = {
    "Tổng thống Prabowo Subianto": "Prabowo Subianto",
    "Thủ tướng Anwar Ibrahim": "Prime Minister Anwar Ibrahim",
    "Thủ tướng Hun Manet": "Hun Manet",
    "ông Listyo Sigit Prabowo": "General Listyo Sigit Prabowo",
    "Thủ tướng Sonexay Siphandone": "Sonexay Siphandone",
    "Đại tướng Tô Lâm": "To Lam",
    "Thượng tướng Lương Tam Quang": "Senior Lieutenant General Luong Tam Quang",
    "Bộ trưởng Bùi Thanh Sơn": "Minister Bui Thanh Son",
    "Thủ tướng Phạm Minh Chính": "Pham Minh Chinh",
    "Nguyễn Phú Trọng": "Nguyen Phu Trong",
}


def rows(table: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for line in table.strip().splitlines():
        han, _, rest = line.partition(" ")
        vietnamese, _, english = rest.partition(" = ")
        found.append((han, vietnamese, english))
    return found


TWO = rows(CHINESE_AND_VIETNAMESE)
THREE = rows(CHINESE_VIETNAMESE_ENGLISH)
PEOPLE = [*TWO, *THREE]


@pytest.mark.parametrize(("han", "vietnamese"), [row[:2] for row in PEOPLE])
def test_a_name_in_characters_is_the_vietnamese_one(han: str, vietnamese: str) -> None:
    assert same_name(han, vietnamese) == same_name(vietnamese, han)
    match = same_name(han, vietnamese)
    assert match is not None
    assert match.sure


@pytest.mark.parametrize(("han", "english"), [(row[0], row[2]) for row in THREE])
def test_a_name_in_characters_is_the_one_in_pinyin_in_either_order(han: str, english: str) -> None:
    family, given = english.split()
    for spelt in (english, f"{family.upper()} {given}", f"{given} {family}", f"{family}, {given}"):
        match = same_name(han, spelt)
        assert match is not None
        assert match.sure


@pytest.mark.parametrize(("vietnamese", "english"), [row[1:] for row in THREE])
def test_a_chinese_name_read_in_vietnamese_is_likely_the_one_in_pinyin(vietnamese: str, english: str) -> None:
    match = same_name(vietnamese, english)
    assert match is not None
    assert match == same_name(english, vietnamese)
    assert not match.sure


@pytest.mark.parametrize(("vietnamese", "english"), VIETNAMESE_PRESS_AND_ENGLISH.items())
def test_titles_and_lost_marks_leave_a_name_the_same(vietnamese: str, english: str) -> None:
    match = same_name(vietnamese, english)
    assert match is not None
    assert match.sure


@pytest.mark.parametrize(("one", "other"), list(product(range(3), repeat=2)))
def test_no_two_people_of_the_list_match(one: int, other: int) -> None:
    names = [(row[0], row[one], row[other]) for row in PEOPLE if row[one] and row[other]]
    found = [
        (left, right)
        for mine, left, _ in names
        for yours, _, right in names
        if mine != yours and same_name(left, right)
    ]
    assert found == []
