"""Countries and their names."""

from __future__ import annotations

import pytest

from core.model.countries import countries, country_with_code, find_country


def test_every_assigned_code_is_there_once_in_order() -> None:
    codes = [country.code for country in countries()]
    assert len(codes) == 249
    assert codes == sorted(set(codes))


def test_every_country_has_a_name_in_each_language() -> None:
    for country in countries():
        assert set(country.names) == {"en", "vi", "zh"}
        assert all(name.strip() == name and name for name in country.every_name()), country


def test_every_name_finds_its_country() -> None:
    for country in countries():
        for name in country.every_name():
            assert find_country(name) is country, name


def test_every_code_finds_its_country() -> None:
    for country in countries():
        assert country_with_code(country.code) is country
        assert find_country(country.code) is country
    assert country_with_code("XX") is None
    assert country_with_code("vn") is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Vietnam", "VN"),
        ("Viet Nam", "VN"),
        ("VIỆT NAM", "VN"),
        ("viet-nam", "VN"),
        ("越南", "VN"),
        ("印尼", "ID"),
        ("印度尼西亚", "ID"),
        ("印度尼西亞", "ID"),
        ("Hàn Quốc", "KR"),
        ("ROK", "KR"),
        ("Republic of Korea", "KR"),
        ("韩国", "KR"),
        ("韓國", "KR"),
        ("Triều Tiên", "KP"),
        ("US", "US"),
        ("U.S.", "US"),
        ("USA", "US"),
        ("Mỹ", "US"),
        ("Hoa Kỳ", "US"),
        ("the United States", "US"),
        ("MY", "MY"),
        ("Lào", "LA"),
        ("nước Lào", "LA"),
        ("Lao PDR", "LA"),
        ("the Philippines", "PH"),
        ("Brunei Darussalam", "BN"),
        ("汶萊", "BN"),
        ("东帝汶", "TL"),
        ("Timor Leste", "TL"),
        ("Burma", "MM"),
        ("Nhật Bản", "JP"),
        ("Campuchia", "KH"),
        ("Trung Quốc", "CN"),
        ("中國", "CN"),
        ("Thái Lan", "TH"),
        ("Ấn Độ", "IN"),
        (" Singapore ", "SG"),
        ("Czech Republic", "CZ"),
        ("Turkey", "TR"),
    ],
)
def test_usual_names_are_found(name: str, code: str) -> None:
    country = find_country(name)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("name", ["ASEAN", "东盟", "Đông Nam Á", "Hà Nội", "Korea", "", "  ", "the", "nước", "XX", "·"])
def test_what_is_no_country_is_not_found(name: str) -> None:
    assert find_country(name) is None
