// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/radical.h"

#include <string_view>

namespace headroom {

namespace {

/// Those of the supplement from U+2E80 on, among them the simplified ones; what looks like no ideograph of the first plane stands for itself.
constexpr std::u16string_view supplement =
    u"\u2E80厂乛乚乙亻冂\u2E87刀刂卜㔾小小兀尣尢\u2E91巳幺彑彐忄心扌攵\u2E9A旡日月歺母民氵氺灬爫爫丬牛犭王\u2EAA目示礻\u2EAE糹纟罓罒㓁冗\u2EB5羊\u2EB7\u2EB8耂"
    u"肀聿肉\u2EBD艹艹艹虎衤覀西见角\u2EC7讠贝\u2ECA车辶辶辶邑钅長镸长门\u2ED5阝雨青韦页风飞食\u2EDE飠饣\u2EE1马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
constexpr std::uint32_t firstOfSupplement = 0x2E80;
static_assert(supplement.size() == 116);

/// Kangxi's, from U+2F00 on.
constexpr std::u16string_view ideographs =
    u"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
    u"曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
    u"衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
constexpr std::uint32_t first = 0x2F00;
static_assert(ideographs.size() == 214);

/// Forms that Chinese fonts draw as their radical, and the form that stands for all of them.
constexpr std::u16string_view drawnAlike = u"户戸青黄黒", standing = u"戶戶靑黃黑";
static_assert(drawnAlike.size() == standing.size());

std::uint32_t ideographOf(std::uint32_t code)
{
    if (code >= first && code < first + ideographs.size()) return ideographs[code - first];
    return code >= firstOfSupplement && code < firstOfSupplement + supplement.size() ? supplement[code - firstOfSupplement] : code;
}

}  // namespace

std::uint32_t withoutRadical(std::uint32_t code)
{
    const std::uint32_t ideograph = ideographOf(code);
    const auto form = ideograph > 0xFFFF ? std::u16string_view::npos : drawnAlike.find(static_cast<char16_t>(ideograph));
    return form == std::u16string_view::npos ? ideograph : standing[form];
}

}  // namespace headroom
